package io.portico.client.access;

import io.portico.model.access.Device;
import io.portico.model.access.OneTimeCode;
import io.portico.model.access.Token;
import io.portico.model.client.Client;
import io.portico.model.post.Asked;
import io.portico.model.post.Mail;
import io.portico.model.post.Stationery;
import io.portico.platform.DatabaseClock;
import io.portico.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** Words the mail that carries a code; for somebody unknown too, in the language of the page, so that both cost the same. */
@RequestScoped
class CodeMail {

    @Inject
    Stationery stationery;

    @Inject
    Reader reader;

    @Inject
    DatabaseClock clock;

    Mail write(Client client, OneTimeCode code, Token link, Asker asker) {
        var now = clock.now();
        return stationery
                .mails(client == null ? reader.getFormats() : client.formats())
                .code(
                        code,
                        new Asked(now, Device.of(asker.agent())),
                        now.plus(OneTimeCode.LIFE),
                        stationery.page("/code?c=" + link.value()));
    }
}
