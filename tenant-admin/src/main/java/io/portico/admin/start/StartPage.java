package io.portico.admin.start;

import io.portico.admin.access.Needs;
import io.portico.model.colleague.Right;
import io.portico.platform.Settings;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.Firms;
import io.portico.web.Here;
import io.portico.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The first steps of a new firm: what each brings, and whether it is done. */
@Named
@RequestScoped
public class StartPage {

    @Inject
    Steps steps;

    @Inject
    Firms firms;

    @Inject
    CurrentTenant tenant;

    @Inject
    Settings settings;

    @Inject
    Notices notices;

    @Inject
    Here here;

    @Inject
    ExternalContext faces;

    private Set<Step> done;

    /** Puts the steps away for the whole firm. */
    @Needs(Right.TEAM)
    public void hide() throws IOException {
        firms.hideSteps(tenant.get());
        notices.done("start.dismissed");
        faces.redirect(here.to("/customers"));
    }

    private Set<Step> done() {
        return done == null ? done = steps.done() : done;
    }

    public List<Step> getSteps() {
        return List.of(Step.values());
    }

    public boolean isDone(Step step) {
        return done().contains(step);
    }

    public int getCount() {
        return done().size();
    }

    public boolean isAllDone() {
        return done().size() == Step.values().length;
    }

    /** The portal's address as people will type it. */
    public String getAddress() {
        return settings.baseUrl().replaceFirst("^https?://", "") + "/" + tenant.get().slug();
    }
}
