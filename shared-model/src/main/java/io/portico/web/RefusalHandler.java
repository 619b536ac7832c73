package io.portico.web;

import io.portico.model.NotFound;
import io.portico.model.Refusal;
import io.portico.platform.Mishap;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletRequest;

/**
 * A refusal becomes a sentence on the page, a missing record a 404, a passing trouble the request to come back; everything
 * else is a bug and stays one.
 */
public class RefusalHandler extends ExceptionHandlerWrapper {

    RefusalHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        for (var events = getUnhandledExceptionQueuedEvents().iterator(); events.hasNext(); ) {
            var cause = telling(events.next().getContext().getException());
            if (cause instanceof Refusal refusal) {
                CDI.current().select(Refusals.class).get().tell(refusal);
                events.remove();
            } else if (cause instanceof NotFound) {
                notFound(FacesContext.getCurrentInstance());
                events.remove();
            } else if (Mishap.isPassing(cause)) {
                later(FacesContext.getCurrentInstance(), cause);
                events.remove();
            }
        }
        super.handle();
    }

    private static Throwable telling(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal || cause instanceof NotFound) return cause;
        }
        return thrown;
    }

    private static void notFound(FacesContext faces) {
        NotFoundFilter.mark((HttpServletRequest) faces.getExternalContext().getRequest());
        faces.responseComplete();
    }

    // Nobody's fault: told by the page that needs nothing, and without the traces of a bug.
    private static void later(FacesContext faces, Throwable cause) {
        NotFoundFilter.mark((HttpServletRequest) faces.getExternalContext().getRequest(), cause);
        faces.responseComplete();
    }

    /** Hands every request its handler. */
    public static class Factory extends ExceptionHandlerFactory {

        public Factory(ExceptionHandlerFactory wrapped) {
            super(wrapped);
        }

        @Override
        public ExceptionHandler getExceptionHandler() {
            return new RefusalHandler(getWrapped().getExceptionHandler());
        }
    }
}
