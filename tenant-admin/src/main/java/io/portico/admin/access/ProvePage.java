package io.portico.admin.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.io.IOException;

/** Somebody who is signed in proves once more who they are, and goes on where they were going. */
@Named
@RequestScoped
public class ProvePage extends Ways {

    @Override
    protected void go() throws IOException {
        go(threshold.proven());
    }
}
