package io.portico.admin.customer;

import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.customer.Customer;
import io.portico.model.customer.CustomerDetails;
import io.portico.model.customer.CustomerKind;
import io.portico.model.words.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What stands in the fields of a customer's form, as text, and what is wrong with it once it was read. */
public final class CustomerForm {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Map<String, Integer> LONGEST = Map.of(
            "name", 200, "street", 200, "postCode", 20, "city", 100, "vatId", 20, "registrationNumber", 40, "externalKey", 60);

    private final Map<String, String> typed;
    private final List<Refusal> wrong = new ArrayList<>();

    public CustomerForm(Map<String, String> typed) {
        this.typed = typed;
    }

    /** The fields as they stand for a customer that is known already. */
    public static Map<String, String> of(CustomerDetails details) {
        var typed = new HashMap<String, String>();
        typed.put("kind", details.kind().name());
        typed.put("name", details.name());
        typed.put("email", details.email() == null ? null : details.email().original());
        typed.put("street", details.street());
        typed.put("postCode", details.postCode());
        typed.put("city", details.city());
        typed.put("country", details.country());
        typed.put("vatId", details.vatId());
        typed.put("registrationNumber", details.registrationNumber());
        typed.put("language", details.language() == null ? null : details.language().code());
        typed.put("externalKey", details.externalKey());
        return typed;
    }

    /** Reads all fields; what can't be read is null and stands in {@link #wrong()}. */
    public CustomerDetails read() {
        var kind = "PERSON".equals(typed.get("kind")) ? CustomerKind.PERSON : CustomerKind.COMPANY;
        var name = text("name");
        if (name == null) wrong.add(Refusal.on("name", "customer.nameMissing"));
        return new CustomerDetails(
                kind,
                name,
                email(),
                text("street"),
                text("postCode"),
                text("city"),
                country(),
                vatId(),
                text("registrationNumber"),
                Language.of(typed.get("language")).orElse(null),
                text("externalKey"));
    }

    /** Everything to correct, in the order of the form. */
    public List<Refusal> wrong() {
        return wrong;
    }

    private EmailAddress email() {
        var text = text("email");
        if (text == null) return null;
        try {
            return EmailAddress.of(text);
        } catch (Refusal no) {
            wrong.add(no.at("email"));
            return null;
        }
    }

    private String country() {
        var code = typed.get("country");
        return code != null && COUNTRIES.contains(code) ? code : null;
    }

    private String vatId() {
        var normal = Customer.normalVatId(text("vatId"));
        if (normal == null || normal.matches("[A-Z0-9+*]{4,20}")) return normal;

        wrong.add(Refusal.on("vatId", "customer.vatIdShape"));
        return null;
    }

    private String text(String field) {
        var written = typed.get(field);
        var text = written == null ? "" : written.replaceAll("\\p{Cntrl}+", " ").strip();
        var longest = LONGEST.getOrDefault(field, 500);
        if (text.length() > longest) wrong.add(Refusal.on(field, "customer.tooLong", longest));
        return text.isEmpty() ? null : text;
    }
}
