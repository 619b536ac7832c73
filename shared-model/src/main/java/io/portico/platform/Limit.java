package io.portico.platform;

/** The shipped limits, each so many per window of so many seconds (security.md §3, P-5, I-4). */
public enum Limit {
    CODE_MAIL_PAUSE(1, 60),
    CODE_MAILS_PER_HOUR(5, 3600),
    CODE_MAILS_PER_DAY(10, 86_400),
    CODE_MAILS_PER_NETWORK(30, 3600),
    CODE_MAILS_PER_ADDRESS_ANYWHERE(20, 86_400),
    CODE_FAILURES_PER_HOUR(10, 3600),
    CODE_FAILURES_PER_DAY(50, 86_400),
    SIGN_UPS_PER_NETWORK(5, 3600),
    PASSWORD_FAILURES(10, 900),
    PASSWORD_PAUSE(1, 30),
    PASSWORD_FAILURES_PER_NETWORK(100, 3600),
    FACTOR_FAILURES(5, 900),
    FACTOR_FAILURES_PER_DAY(20, 86_400),
    CHALLENGE(1, 600),
    RESET_MAILS_PER_HOUR(5, 3600),
    INVITATIONS_PER_DAY(1000, 86_400),
    INVITATIONS_PER_RECIPIENT(3, 86_400),
    INVITATIONS_PER_RECIPIENT_ANYWHERE(10, 86_400),
    TEAM_INVITATIONS_PER_DAY(50, 86_400),
    TEAM_INVITATIONS_PER_RECIPIENT(3, 86_400),
    GUESSING_ALARMS(1, 86_400);

    private final int most;
    private final int seconds;

    Limit(int most, int seconds) {
        this.most = most;
        this.seconds = seconds;
    }

    /** Whether what it counts is addresses that requests come from. */
    public boolean isPerNetwork() {
        return this == CODE_MAILS_PER_NETWORK || this == SIGN_UPS_PER_NETWORK || this == PASSWORD_FAILURES_PER_NETWORK;
    }

    /** How many are allowed in one window. */
    public int most() {
        return most;
    }

    /** How long one window lasts, in seconds. */
    public int seconds() {
        return seconds;
    }
}
