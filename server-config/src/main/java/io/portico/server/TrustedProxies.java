package io.portico.server;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The proxies whose word about the client's address is believed. */
final class TrustedProxies {

    /** Matches no address: nobody is believed. */
    static final String NOBODY = "(?!)";

    private static final Pattern ADDRESS = Pattern.compile("(\\d{1,3}\\.){3}\\d{1,3}|[0-9a-fA-F:]*:[0-9a-fA-F:.]*");
    private static final Pattern NETWORK = Pattern.compile("(\\d{1,3}\\.){3}\\d{1,3}/(8|16|24)");

    private TrustedProxies() {}

    /** Turns a comma-separated list of addresses and networks into the pattern the server asks for. */
    static String pattern(String list) {
        if (list == null || list.isBlank()) return NOBODY;
        return Arrays.stream(list.split("[,\\s]+")).filter(word -> !word.isEmpty())
                .map(TrustedProxies::one)
                .collect(Collectors.joining("|"));
    }

    private static String one(String word) {
        if (ADDRESS.matcher(word).matches()) return word.replace(".", "\\.");
        var network = NETWORK.matcher(word);
        if (network.matches()) return network(word.split("\\."), Integer.parseInt(network.group(2)) / 8);
        throw new CannotStart("PORTICO_TRUSTED_PROXIES is not usable: set it to addresses, or networks of 8, 16 or 24 "
                + "bits, with commas between, like 10.0.0.5,10.1.0.0/16.");
    }

    private static String network(String[] numbers, int fixed) {
        return IntStream.range(0, 4).mapToObj(place -> place < fixed ? numbers[place] : "\\d{1,3}")
                .collect(Collectors.joining("\\."));
    }
}
