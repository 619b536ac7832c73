package io.portico.client.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asks somebody with several customers whose affairs to look at first. The answer is an address, so nothing is kept. */
@Named
@RequestScoped
public class ChoosePage {

    @Inject
    CurrentClient client;

    @Inject
    Next next;

    /** There is nothing to choose with one customer. */
    public String load() {
        return client.isChoosing() ? null : next.go("/");
    }
}
