package io.portico.isolation;

import java.net.http.HttpResponse;

/** What somebody gets who asks for a page of the administration. */
enum Gets {
    PAGE,
    /** A page that says what they lack, and whom to ask. */
    LACK,
    /** The same as where there is no page at all. */
    NOTHING,
    SIGN_IN,
    SOMETHING_ELSE;

    static Gets of(HttpResponse<String> answer) {
        var to = answer.headers().firstValue("Location").orElse("");
        return switch (answer.statusCode()) {
            case 200 -> PAGE;
            case 302 -> to.contains("/admin/sign-in") ? SIGN_IN : SOMETHING_ELSE;
            case 403 -> answer.body().contains("administrators can help") || answer.body().contains("Premium") ? LACK
                    : SOMETHING_ELSE;
            case 404 -> NOTHING;
            default -> SOMETHING_ELSE;
        };
    }
}
