package io.portico.admin.settings;

import io.portico.model.Refusal;
import java.net.IDN;
import java.util.regex.Pattern;

/** Reads a link that strangers will follow from a firm's pages: https and a host that can exist, nothing else. */
final class SafeLink {

    private static final Pattern FORM = Pattern.compile("(?i:https)://([^\\s/?#@:\\\\]+)(:\\d{1,5})?([/?#][^\\s\"<>\\\\]*)?");

    private SafeLink() {}

    /** The link as it was typed; refuses scripts, other schemes, user names before the host, and blanks. */
    static String of(String typed) {
        var form = FORM.matcher(typed);
        if (typed.length() > 500 || !form.matches() || !isHost(form.group(1))) throw new Refusal("settings.linkShape");

        return typed;
    }

    private static boolean isHost(String host) {
        try {
            return IDN.toASCII(host, IDN.USE_STD3_ASCII_RULES).matches("[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+\\.?");
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }
}
