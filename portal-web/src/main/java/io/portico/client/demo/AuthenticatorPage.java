package io.portico.client.demo;

import io.portico.model.colleague.DemoAuthenticator;
import io.portico.model.colleague.DemoAuthenticator.Shown;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The demo's authenticator: the code each of its colleagues would read off their phone now. */
@Named
@RequestScoped
public class AuthenticatorPage {

    @Inject
    DemoAuthenticator authenticator;

    private List<Shown> people;

    /** There is no such page outside a demo. */
    public void load() {
        people = authenticator.shown();
    }

    /** What all of them type first. */
    public String getPassword() {
        return DemoAuthenticator.PASSWORD;
    }

    public List<Shown> getPeople() {
        if (people == null) load();

        return people;
    }
}
