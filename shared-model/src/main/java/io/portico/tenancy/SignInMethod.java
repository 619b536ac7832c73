package io.portico.tenancy;

/** How a firm lets its clients sign in. A client's passkey, which proves two things at once, stands for any of these. */
public enum SignInMethod {
    CODE,
    PASSWORD,
    EITHER,
    /** A password, and then a passkey or a code of an authenticator app. */
    TWO_STEPS;

    public boolean allowsCode() {
        return this == CODE || this == EITHER;
    }

    public boolean allowsPassword() {
        return this != CODE;
    }

    /** Whether a password alone lets nobody in. */
    public boolean needsSecondStep() {
        return this == TWO_STEPS;
    }
}
