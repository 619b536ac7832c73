package io.portico.inside;

import io.portico.isolation.RowsByChance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletContainerInitializer;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;
import org.jboss.arquillian.protocol.servlet5.runner.ServletTestRunner;

/** Lets Arquillian's runner into the app ahead of the app's own filters, which would take its path for a firm's. */
public class Door implements ServletContainerInitializer {

    static final String RUNNER = "ArquillianServletRunnerEE9";

    /** The only place in the administration that nobody has to sign in for. */
    static final String OPEN = "/ui";

    /** Tells a caller how the app sees it: scheme and address. */
    static final String MIRROR = "seen-as";

    /** Tries so many things by chance with rows of the database, inside: {@code ?operations=3000&seed=1}. */
    public static final String ROWS = "rows-by-chance";

    @Override
    public void onStartup(Set<Class<?>> ignored, ServletContext app) {
        app.addServlet(RUNNER, ServletTestRunner.class);
        app.addFilter("mirror", new Mirror())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/" + MIRROR);
        app.addFilter("rows", new Rows())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/" + ROWS);
        app.addFilter("door", new Opening())
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), false, "/" + RUNNER, OPEN + "/" + RUNNER);
    }

    private static class Mirror extends HttpFilter {

        private static final long serialVersionUID = 1;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException {
            response.getWriter().print(request.getScheme() + " " + request.getRemoteAddr());
        }
    }

    private static class Rows extends HttpFilter {

        private static final long serialVersionUID = 1;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            try {
                response.getWriter().print(CDI.current().select(RowsByChance.class).get().run(
                        Integer.parseInt(request.getParameter("operations")), Long.parseLong(request.getParameter("seed"))));
            } catch (IOException | RuntimeException e) {
                throw e;
            } catch (Exception e) {
                throw new ServletException(e);
            }
        }
    }

    private static class Opening extends HttpFilter {

        private static final long serialVersionUID = 1;

        @Override
        protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            getServletContext().getNamedDispatcher(RUNNER).forward(request, response);
        }
    }
}
