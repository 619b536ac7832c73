package io.portico.admin.settings;

import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.Slug;
import io.portico.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContext;
import java.io.IOException;

/** Leads back to the settings, at the firm's new address if it moved. */
@RequestScoped
public class AfterSaving {

    @Inject
    CurrentTenant tenant;

    @Inject
    Notices notices;

    @Inject
    ServletContext servlets;

    @Inject
    ExternalContext faces;

    void go(Slug slug, boolean changed) throws IOException {
        var base = servlets.getContextPath() + "/" + slug;
        var moved = !slug.value().equals(tenant.get().slug());
        notices.doneAt(base, moved ? "settings.moved" : changed ? "settings.saved" : "settings.same", slug);
        faces.redirect(base + "/settings");
    }
}
