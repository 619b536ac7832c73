package io.portico.client.registration;

import io.portico.client.access.Askers;
import io.portico.client.access.Next;
import io.portico.model.access.NewPassword;
import io.portico.model.access.PasswordRule;
import io.portico.model.access.Token;
import io.portico.model.words.Zones;
import io.portico.platform.DatabaseClock;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Reader;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The form in which somebody new says who they are, and is in. Its fields are the keys of {@code typed}. */
@Named
@RequestScoped
public class RegisterPage {

    @Inject
    Registrations registrations;

    @Inject
    Reception reception;

    @Inject
    Askers askers;

    @Inject
    CurrentTenant tenant;

    @Inject
    Reader reader;

    @Inject
    Next next;

    @Inject
    DatabaseClock clock;

    @Inject
    HttpServletRequest request;

    private final Map<String, String> typed = new HashMap<>();
    private Applicant applicant;

    @PostConstruct
    void find() {
        var invited = request.getParameter("i");
        applicant = invited == null
                ? registrations.proven(askers.current().visit()).orElse(null)
                : Token.read(invited).flatMap(registrations::invited).orElse(null);
        typed.put("language", reader.getLanguage().code());
        typed.put("zone", (applicant == null ? tenant.zone() : applicant.zone()).getId());
    }

    /** Sends away whoever has nothing to register with. */
    public String load() {
        return applicant == null ? next.step("/sign-in") : null;
    }

    public String register() {
        if (applicant == null) return null;

        var password = new NewPassword(typed.get("password"), typed.get("again"));
        return reception.register(applicant, new Registration(
                typed.get("first"), typed.get("last"), typed.get("language"), typed.get("zone"), !isByCode(), password));
    }

    public Map<String, String> getTyped() {
        return typed;
    }

    public Applicant getApplicant() {
        return applicant;
    }

    public boolean isByCode() {
        return "code".equals(request.getParameter("how"));
    }

    public int getShortest() {
        return PasswordRule.ALONE.shortest();
    }

    public List<Zones.Zone> getZones() {
        var zone = typed.get("zone");
        return Zones.all(reader.getLanguage(), clock.now(), Zones.isOne(zone) ? ZoneId.of(zone) : tenant.zone());
    }
}
