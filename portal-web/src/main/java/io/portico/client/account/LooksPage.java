package io.portico.client.account;

import io.portico.web.Msg;
import io.portico.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Tells the client who of the firm looked at their portal. */
@Named
@RequestScoped
public class LooksPage {

    private static final int AT_ONCE = 3;

    @Inject
    Looks looks;

    @Inject
    Reader reader;

    @Inject
    Msg msg;

    private List<LookRow> rows;

    private List<LookRow> rows() {
        if (rows == null) rows = looks.list();

        return rows;
    }

    public List<LookRow> getNewest() {
        return rows().stream().limit(AT_ONCE).toList();
    }

    public List<LookRow> getEarlier() {
        return rows().stream().skip(AT_ONCE).toList();
    }

    /** From when to when; the day once, where both are on the same. */
    public String when(LookRow look) {
        if (look.ended() == null) return msg.of("account.lookingNow", reader.moment(look.began()));

        var sameDay = reader.day(look.began()).equals(reader.day(look.ended()));
        return msg.of("account.looked", reader.moment(look.began()), sameDay ? reader.time(look.ended()) : reader.moment(look.ended()));
    }
}
