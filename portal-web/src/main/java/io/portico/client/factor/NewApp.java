package io.portico.client.factor;

import io.portico.model.factor.TotpKey;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.AppSetUp;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** A client's authenticator app that is being set up. */
@RequestScoped
public class NewApp extends AppSetUp {

    @Inject
    Whose whose;

    @Inject
    OwnFactors own;

    @Inject
    CurrentTenant tenant;

    @Override
    protected String session() {
        return whose.session();
    }

    @Override
    protected String brand() {
        return tenant.get().name();
    }

    @Override
    protected String email() {
        return whose.email();
    }

    @Override
    protected void take(TotpKey proven, long firstStep) {
        own.useApp(proven, firstStep);
    }
}
