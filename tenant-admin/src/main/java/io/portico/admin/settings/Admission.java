package io.portico.admin.settings;

import io.portico.admin.access.CurrentColleague;
import io.portico.model.Refusal;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Colleagues;
import io.portico.tenancy.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/** Lets administrators of a firm whose edition has a portal in to its settings, and nobody else (the seed's rule). */
@RequestScoped
public class Admission {

    @Inject
    CurrentColleague me;

    @Inject
    CurrentTenant tenant;

    @Inject
    Colleagues colleagues;

    /** What the colleague lacks, or nothing. */
    public Optional<Lack> lack() {
        if (!me.isAdministrator()) return Optional.of(Lack.ROLE);

        return tenant.get().edition().hasPortal() ? Optional.empty() : Optional.of(Lack.EDITION);
    }

    /** Refuses whoever lacks something. */
    public void demand() {
        lack().ifPresent(lack -> {
            throw new Refusal(lack.key());
        });
    }

    /** Somebody to ask: name and e-mail address. */
    public record Administrator(String name, String email) {

        static Administrator of(Colleague colleague) {
            return new Administrator(colleague.name(), colleague.email().original());
        }
    }

    /** Those who can do what this colleague can't. */
    public List<Administrator> administrators() {
        return colleagues.administrators(tenant.get()).stream().map(Administrator::of).toList();
    }
}
