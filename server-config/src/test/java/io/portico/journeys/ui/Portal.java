package io.portico.journeys.ui;

import com.microsoft.playwright.Page;

/** A firm's portal as one client sees it. */
public class Portal extends Window {

    public Portal(Page page) {
        super(page);
    }

    /** Opens a page of a firm's portal: {@code open("acme", "invoices")}. */
    public Portal open(String firm, String path) {
        goTo("/" + firm + "/" + path);
        return this;
    }

    /** Signs this window in with a cookie of {@link Example#clientSession}. */
    public Portal enter(String firm, String session) {
        carry("client", session, "/" + firm);
        return this;
    }
}
