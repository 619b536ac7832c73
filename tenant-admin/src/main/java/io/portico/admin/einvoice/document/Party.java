package io.portico.admin.einvoice.document;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Who sells or buys; every part but the address lines may be null.
 *
 * @param name the legal name (BT-27, BT-44), else the trading name
 * @param tradingName the name it trades under (BT-28, BT-45)
 * @param vatId the VAT identifier as written (BT-31, BT-48)
 * @param taxNumber the local tax number (BT-32)
 * @param registrationNumber in the register of companies (BT-30, BT-47)
 * @param id the other side's number for it (BT-29, BT-46): the customer number, if it is the buyer
 * @param addressLines street and what follows it, at most three
 * @param city the town
 * @param postCode as written
 * @param region the country's part
 * @param country ISO 3166-1 alpha-2, as written
 * @param contact a person or department
 * @param email of the contact, else the electronic address if that is an e-mail address
 * @param phone of the contact
 */
public record Party(
        String name,
        String tradingName,
        String vatId,
        String taxNumber,
        String registrationNumber,
        String id,
        List<String> addressLines,
        String city,
        String postCode,
        String region,
        String country,
        String contact,
        String email,
        String phone) {

    /** A party of which nothing is known. */
    public static final Party UNKNOWN =
            new Party(null, null, null, null, null, null, List.of(), null, null, null, null, null, null, null);

    private static final Pattern NOT_PART_OF_AN_IDENTIFIER = Pattern.compile("[^\\p{L}\\p{N}]");
    private static final Pattern NOT_PART_OF_A_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** Copies the list, so that a party once read stays as it is. */
    public Party {
        addressLines = List.copyOf(addressLines);
    }

    /**
     * What tells this party from others in whatever spelling: {@code vat:LT100004567811}, without a VAT id
     * {@code reg:304567811}, else {@code name:acme legal mb}; empty when there is none of them.
     */
    public String key() {
        if (identifier(vatId) != null) return "vat:" + identifier(vatId);
        if (identifier(registrationNumber) != null) return "reg:" + identifier(registrationNumber);

        var plain = plainName(name);
        return plain.isEmpty() ? "" : "name:" + plain;
    }

    /** An identifier without spaces and punctuation, in capitals; null when nothing is left. */
    public static String identifier(String written) {
        if (written == null) return null;

        var bare = NOT_PART_OF_AN_IDENTIFIER
                .matcher(Normalizer.normalize(written, Form.NFKC))
                .replaceAll("");
        return bare.isEmpty() ? null : bare.toUpperCase(Locale.ROOT);
    }

    /** A name in small letters without quotes and punctuation, so that „Acme“, MB and Acme MB are the same. */
    public static String plainName(String written) {
        if (written == null) return "";

        var small = Normalizer.normalize(written, Form.NFKC).toLowerCase(Locale.ROOT);
        return NOT_PART_OF_A_NAME.matcher(small).replaceAll(" ").strip();
    }
}
