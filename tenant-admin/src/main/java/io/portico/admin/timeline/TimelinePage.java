package io.portico.admin.timeline;

import io.portico.model.timeline.Change;
import io.portico.web.Here;
import io.portico.web.Reader;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** What happened, day by day in the colleague's zone: in the whole firm, or, where the address names one, around a customer. */
@Named
@RequestScoped
public class TimelinePage {

    @Inject
    Events events;

    @Inject
    EventWords words;

    @Inject
    ChangeWords changes;

    @Inject
    Reader reader;

    @Inject
    Here here;

    @Inject
    HttpServletRequest request;

    private Events.Page page;

    /** What the address says. */
    public EventAddress getAddress() {
        return new EventAddress(here, request);
    }

    /** Finds out before anything is written whether the customer in the address is there. */
    public void load() {
        page();
    }

    private Events.Page page() {
        if (page == null) {
            var key = events.customer(getAddress().customer());
            var zone = reader.getFormats().zone();
            var newer = getAddress().moment("after");
            page = events.page(
                    new EventFilter(key, getAddress().group(), getAddress().from(), getAddress().to(), zone),
                    newer != null ? newer : getAddress().moment("before"),
                    newer != null);
        }
        return page;
    }

    public List<DayView> getDays() {
        return words.days(page().events());
    }

    /** What changed, in words. */
    public List<EventView.ChangeView> words(List<Change> changed) {
        return changes.of(changed);
    }

    public EventGroup[] getGroups() {
        return EventGroup.values();
    }

    public boolean isNarrowed() {
        return getAddress().group() != null || getAddress().from() != null || getAddress().to() != null;
    }

    public String getNewer() {
        return getAddress().at("after", page().newer());
    }

    public String getOlder() {
        return getAddress().at("before", page().older());
    }
}
