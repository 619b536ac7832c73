package io.portico.client.watch;

import io.portico.platform.DatabaseWatch;
import io.portico.platform.DatabaseWatch.State;
import io.portico.platform.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Whether this node should be sent anybody: its database answers and has the shape this version expects, and nobody is
 * stopping it. The mail server has no say, since letters wait.
 */
@Readiness
@ApplicationScoped
public class Ready implements HealthCheck {

    @Inject
    DatabaseWatch database;

    @Inject
    Settings settings;

    @Override
    public HealthCheckResponse call() {
        if (settings.isStopping()) return down("stopping");

        var state = database.state();
        return state == State.READY ? HealthCheckResponse.up("node") : down(
                state == State.AWAY ? "the database does not answer" : "the database has another schema");
    }

    private static HealthCheckResponse down(String why) {
        return HealthCheckResponse.named("node").down().withData("why", why).build();
    }
}
