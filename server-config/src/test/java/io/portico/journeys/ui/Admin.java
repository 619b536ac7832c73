package io.portico.journeys.ui;

import com.microsoft.playwright.Page;

/** The administration as one colleague sees it. */
public class Admin extends Window {

    public Admin(Page page) {
        super(page);
    }

    /** Opens a page of the administration: {@code open("acme/settings")}. */
    public Admin open(String path) {
        goTo("/admin/" + path);
        return this;
    }

    /** Signs this window in with a cookie of {@link Example#staffSession}. */
    public Admin enter(String session) {
        carry("staff", session, "/admin");
        return this;
    }
}
