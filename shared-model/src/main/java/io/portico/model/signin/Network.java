package io.portico.model.signin;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Where a request comes from. */
public final class Network {

    private static final int IPV4 = 4;
    private static final int KEPT_OF_IPV6 = 8;

    /** What Java reads as an address; anything else it would ask a name server for. */
    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F.:]*");

    private Network() {}

    /**
     * Whom a limit counts: an address of IPv4, the /64 of one of IPv6, since every line has a whole /64 to choose from
     * (security.md A-4). What isn't an address stands for itself.
     */
    public static String of(String address) {
        return cut(address, IPV4);
    }

    /**
     * The neighbourhood of an address, as guessing is looked at: its /24 in IPv4, its /64 in IPv6 (security.md A-6).
     * What isn't an address stands for itself.
     */
    public static String block(String address) {
        return cut(address, IPV4 - 1);
    }

    private static String cut(String address, int keptOfIpv4) {
        if (address == null || !LITERAL.matcher(address).matches()) return String.valueOf(address);
        try {
            var bytes = InetAddress.getByName(address).getAddress();
            var kept = bytes.length == IPV4 ? keptOfIpv4 : KEPT_OF_IPV6;
            Arrays.fill(bytes, kept, bytes.length, (byte) 0);
            return InetAddress.getByAddress(bytes).getHostAddress() + "/" + kept * 8;
        } catch (UnknownHostException e) {
            return address;
        }
    }
}
