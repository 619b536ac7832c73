package io.portico.server;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The proxies whose word about the client's address is believed. */
final class TrustedProxies {

    /** Matches no address: nobody is believed. */
    static final String NOBODY = "(?!)";

    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F.:]+");

    private TrustedProxies() {}

    /** Turns a comma-separated list of addresses into the pattern the server asks for. */
    static String pattern(String list) {
        if (list == null || list.isBlank()) return NOBODY;
        return Arrays.stream(list.split("[,\\s]+")).filter(word -> !word.isEmpty())
                .map(TrustedProxies::literal)
                .collect(Collectors.joining("|"));
    }

    private static String literal(String address) {
        if (!ADDRESS.matcher(address).matches()) {
            throw new CannotStart("PORTICO_TRUSTED_PROXIES is not usable: set it to addresses with commas between, "
                    + "like 10.0.0.5,10.0.0.6.");
        }
        return address.replace(".", "\\.");
    }
}
