package io.portico.admin.account;

import io.portico.model.factor.TotpKey;
import io.portico.tenancy.Firms;
import io.portico.web.AppSetUp;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** A colleague's authenticator app that is being set up. */
@RequestScoped
public class NewApp extends AppSetUp {

    @Inject
    Me me;

    @Inject
    OwnFactors own;

    @Inject
    Firms firms;

    @Override
    protected String session() {
        return me.session();
    }

    @Override
    protected String brand() {
        return firms.house().name();
    }

    @Override
    protected String email() {
        return me.email();
    }

    @Override
    protected void take(TotpKey proven, long firstStep) {
        own.useApp(proven, firstStep);
    }
}
