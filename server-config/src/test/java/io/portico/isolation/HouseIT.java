package io.portico.isolation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.portico.journeys.ui.Example;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The operator's own row writes letters and is nobody's firm: no path opens it, no list shows it. */
class HouseIT {

    private final Example firm = Example.firm();
    private final Visitor colleague = Marked.colleague("an administrator", firm, "ADMINISTRATOR");

    @Test
    void no_path_leads_into_the_houses_own_row() {
        for (var path : List.of("/ADMIN/", "/Admin/sign-in", "/ADMIN/brand/colours.css", "/admin/admin/customers",
                "/admin/admin/settings", "/admin/ADMIN/customers")) {
            assertEquals(404, colleague.get(path).statusCode(), path);
        }
    }

    @Test
    void the_house_is_not_among_the_firms_of_anybody() {
        assertFalse(colleague.get("/admin/choose").body().contains("/admin/admin/"));
    }
}
