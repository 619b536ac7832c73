package io.portico.tenancy;

/** How a firm lets its clients sign in. */
public enum SignInMethod {
    CODE,
    PASSWORD,
    EITHER;

    public boolean allowsCode() {
        return this != PASSWORD;
    }

    public boolean allowsPassword() {
        return this != CODE;
    }
}
