package io.portico.client.account;

import io.portico.client.access.CurrentClient;
import io.portico.model.Refusal;
import io.portico.model.words.DateStyle;
import io.portico.model.words.Formats;
import io.portico.model.words.MoneyStyle;
import io.portico.model.words.TimeStyle;
import io.portico.model.words.Zones;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Notices;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** How times, dates and amounts are written for the client; a choice shows what it looks like. */
@Named
@RequestScoped
public class FormatsPage {

    @Inject
    Account account;

    @Inject
    CurrentClient client;

    @Inject
    CurrentTenant tenant;

    @Inject
    Notices notices;

    @Inject
    DatabaseClock clock;

    @Inject
    HttpServletRequest request;

    private Formats had;
    private Samples samples;
    private String zone;

    @PostConstruct
    void fill() {
        had = client.formats();
        samples = new Samples(had.language(), had.zone(), tenant.get().currency());
        zone = had.zone().getId();
    }

    public String save() {
        if (!Zones.isOne(zone)) throw Refusal.on("zone", "register.zone");

        account.format(new Formats(
                had.language(),
                ZoneId.of(zone),
                chosen(DateStyle.values(), "dates", had.dates()),
                chosen(TimeStyle.values(), "times", had.times()),
                chosen(MoneyStyle.values(), "amounts", had.amounts())));
        notices.done("account.saved");
        return "/account?faces-redirect=true";
    }

    public List<Choice> getDates() {
        return Choice.of(DateStyle.values(), chosen(DateStyle.values(), "dates", had.dates()), samples::date);
    }

    public List<Choice> getTimes() {
        return Choice.of(TimeStyle.values(), chosen(TimeStyle.values(), "times", had.times()), samples::time);
    }

    public List<Choice> getAmounts() {
        return Choice.of(MoneyStyle.values(), chosen(MoneyStyle.values(), "amounts", had.amounts()), samples::money);
    }

    private <E extends Enum<E>> E chosen(E[] all, String field, E until) {
        return Choice.named(all, request.getParameter(field), until);
    }

    public List<Zones.Zone> getZones() {
        return Zones.all(had.language(), clock.now(), had.zone());
    }

    public Instant getNow() {
        return clock.now();
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }
}
