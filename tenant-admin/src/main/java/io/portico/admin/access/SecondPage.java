package io.portico.admin.access;

import io.portico.model.signin.Way;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** The second step of signing in, and what to do when all of it is lost. */
@Named
@RequestScoped
public class SecondPage extends Ways {

    /** Whoever is signed in already has nothing to do here. */
    public void load() throws IOException {
        if (!arriving.isThere()) go(threshold.home(current.colleague()));
    }

    @Override
    protected void go() throws IOException {
        go(threshold.through(arriving.colleague(), Way.TWO_STEPS));
    }

    /** Whether somebody is on their way in. */
    public boolean isThere() {
        return arriving.isThere();
    }

    public boolean isLost() {
        return isBy("lost");
    }
}
