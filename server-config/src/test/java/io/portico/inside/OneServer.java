package io.portico.inside;

import io.portico.server.TestServer;
import java.util.List;
import org.jboss.arquillian.container.spi.client.container.ContainerConfiguration;
import org.jboss.arquillian.container.spi.client.container.DeployableContainer;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.spi.client.protocol.metadata.HTTPContext;
import org.jboss.arquillian.container.spi.client.protocol.metadata.ProtocolMetaData;
import org.jboss.arquillian.container.spi.client.protocol.metadata.Servlet;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Archive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Arquillian's view of the one server. Nothing is deployed: both wars are there, and annotations say which is meant. */
public class OneServer implements LoadableExtension {

    private static final String PORTAL = "portal-web.war";
    private static final String ADMIN = "tenant-admin.war";

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeployableContainer.class, Running.class)
                .override(DeploymentScenarioGenerator.class, defaultGenerator(), Wars.class);
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends DeploymentScenarioGenerator> defaultGenerator() {
        try {
            return (Class<? extends DeploymentScenarioGenerator>) Class.forName("org.jboss.arquillian.container.test."
                    + "impl.client.deployment.AutomaticDeploymentScenarioGenerator");
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** There is nothing to configure. */
    public static class Nothing implements ContainerConfiguration {

        @Override
        public void validate() {}
    }

    /** Stands in for the war that the test's annotation names. */
    public static class Wars implements DeploymentScenarioGenerator {

        @Override
        public List<DeploymentDescription> generate(TestClass test) {
            var war = test.isAnnotationPresent(InAdmin.class) ? ADMIN : PORTAL;
            return List.of(new DeploymentDescription(war, ShrinkWrap.create(WebArchive.class, war)).shouldBeTestable(true));
        }
    }

    /** Where the runner answers in each app. */
    public static class Running implements DeployableContainer<Nothing> {

        @Override
        public Class<Nothing> getConfigurationClass() {
            return Nothing.class;
        }

        @Override
        public void start() {
            TestServer.get();
        }

        @Override
        public ProtocolDescription getDefaultProtocol() {
            return new ProtocolDescription("Servlet 5.0");
        }

        @Override
        public ProtocolMetaData deploy(Archive<?> war) {
            var context = new HTTPContext("127.0.0.1", TestServer.get().port());
            context.add(new Servlet(Door.RUNNER, war.getName().equals(ADMIN) ? "/admin" + Door.OPEN : "/"));
            return new ProtocolMetaData().addContext(context);
        }

        @Override
        public void undeploy(Archive<?> war) {}
    }
}
