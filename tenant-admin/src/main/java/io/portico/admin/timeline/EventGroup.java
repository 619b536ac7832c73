package io.portico.admin.timeline;

import static io.portico.model.timeline.EventKind.*;

import io.portico.model.timeline.EventKind;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of events as people look for them. */
public enum EventGroup {
    SHARING(
            SHARED,
            SHARE_CHANGED,
            SHARE_REVOKED,
            INVITED,
            INVITATION_OPENED,
            INVITATION_BOUNCED,
            ACCESS_BOUNCED,
            REGISTERED,
            VIEWED_AS_CLIENT),
    SIGNING_IN(
            SIGNED_IN_BY_CODE,
            SIGNED_IN_BY_PASSWORD,
            SIGNED_IN_BY_TWO_STEPS,
            SIGNED_IN_BY_PASSKEY,
            SIGN_IN_WAYS_CHANGED,
            RECOVERY_CODE_USED,
            STEP_TAKEN_BACK,
            STEP_FORGOTTEN,
            FACTOR_RESET_ASKED,
            FACTOR_RESET_CANCELLED,
            SIGNED_OUT,
            SIGNED_OUT_ELSEWHERE,
            PASSWORD_CHANGED,
            PASSWORD_REMOVED,
            PASSWORD_RESET,
            PROFILE_CHANGED,
            EMAIL_CHANGED,
            EMAIL_CHANGE_UNDONE,
            STAFF_SIGNED_IN,
            GUESSES_FROM_NETWORK,
            GUESSES_MANY),
    INVOICES(
            INVOICE_CREATED,
            INVOICE_IMPORTED,
            INVOICE_REPLACED,
            INVOICE_CHANGED,
            INVOICE_APPROVED,
            INVOICE_CANCELLED,
            INVOICE_OPENED,
            INVOICE_DOWNLOADED,
            PAYMENT_RECORDED),
    CUSTOMERS(CUSTOMER_CREATED, CUSTOMER_CHANGED, CUSTOMERS_IMPORTED),
    SETTINGS(FIRM_FOUNDED, SETTINGS_CHANGED, LOGO_CHANGED, EDITION_CHANGED),
    TEAM(COLLEAGUE_INVITED, COLLEAGUE_UNINVITED, COLLEAGUE_JOINED, ROLE_CHANGED, COLLEAGUE_REMOVED);

    private final Set<EventKind> kinds;

    EventGroup(EventKind... kinds) {
        this.kinds = Set.of(kinds);
    }

    public Set<EventKind> kinds() {
        return kinds;
    }

    /** How it is written in an address. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What an address says, if it says one. */
    static Optional<EventGroup> read(String word) {
        return Arrays.stream(values()).filter(group -> group.word().equals(word)).findFirst();
    }
}
