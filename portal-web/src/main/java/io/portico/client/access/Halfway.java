package io.portico.client.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.portico.model.access.Secret.Purpose;
import io.portico.model.access.Sha256;
import io.portico.model.client.Client;
import io.portico.platform.DatabaseClock;
import io.portico.platform.Settings;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Cookies;
import io.portico.web.Here;
import io.portico.web.Response;
import io.portico.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Somebody between the password and the second step. The browser carries who, sealed for itself and this firm, for ten
 * minutes and only as long as the password stays the same; everywhere else they count as nobody.
 */
@RequestScoped
public class Halfway {

    private static final String COOKIE = "halfway";
    private static final Duration LIFE = Duration.ofMinutes(10);

    @Inject
    Known known;

    @Inject
    CurrentTenant tenant;

    @Inject
    Visit visit;

    @Inject
    Settings settings;

    @Inject
    Cookies cookies;

    @Inject
    DatabaseClock clock;

    @Inject
    Here here;

    @Inject
    Response response;

    @Inject
    HttpServletRequest request;

    /** This browser knows this client's password. */
    void begin(Client client) {
        var end = clock.now().plus(LIFE).toEpochMilli();
        var plain = String.join("\n", client.publicId(), Long.toString(end), print(client)).getBytes(UTF_8);
        var sealed = settings.secret().seal(Purpose.PRE_SESSION, plain, context());
        var value = Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
        cookies.set(response.get(), COOKIE, value, here.getBase(), LIFE);
    }

    /** Who it is; nobody when there was no password, or too long ago. */
    public Optional<Client> client() {
        if (!visit.isKnown()) return Optional.empty();

        return cookies.read(request, COOKIE).flatMap(this::opened).flatMap(this::find);
    }

    private Optional<String[]> opened(String value) {
        try {
            return settings.secret()
                    .open(Purpose.PRE_SESSION, Base64.getUrlDecoder().decode(value), context())
                    .map(plain -> new String(plain, UTF_8).split("\n"));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private Optional<Client> find(String... parts) {
        if (!clock.now().isBefore(Instant.ofEpochMilli(Long.parseLong(parts[1])))) return Optional.empty();

        return known.named(parts[0]).filter(client -> print(client).equals(parts[2]));
    }

    /** Forgets it: they are in, or somebody else. */
    public void end() {
        cookies.drop(response.get(), COOKIE, here.getBase());
    }

    private String context() {
        return "halfway\n" + tenant.get().publicId() + "\n" + HexFormat.of().formatHex(visit.hash());
    }

    private static String print(Client client) {
        return HexFormat.of().formatHex(Sha256.of(String.valueOf(client.passwordHash())), 0, 8);
    }
}
