package io.portico.admin.timeline;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;

/** What happened to one thing, for the page that shows the thing. */
@RequestScoped
public class Story {

    @Inject
    Events events;

    @Inject
    EventWords words;

    /** An invoice's, the newest first. Whoever asks has seen to it that the invoice may be shown. */
    public List<EventView> ofInvoice(String publicId) {
        return events.ofInvoice(publicId).stream().map(words::tell).toList();
    }
}
