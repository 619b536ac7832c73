package io.portico.admin.importing;

import io.portico.model.importing.ImportResult;

/** How a result is shown: icon and tone, never by colour alone. */
public record ResultBadge(String icon, String tone) {

    /** The badge of a result. */
    static ResultBadge of(ImportResult result) {
        return switch (result) {
            case WAITING -> new ResultBadge("clock", "");
            case IMPORTED -> new ResultBadge("paid", "positive");
            case ALREADY_THERE -> new ResultBadge("history", "");
            case HELD_BACK -> new ResultBadge("paused", "caution");
            case OTHER_SELLER -> new ResultBadge("info", "caution");
            case NEEDS_CUSTOMER -> new ResultBadge("person", "caution");
            case REFUSED -> new ResultBadge("cancelled", "danger");
        };
    }
}
