package io.portico.admin.settings;

import io.portico.model.Refusal;
import io.portico.model.access.EmailAddress;
import io.portico.model.branding.AccentColour;
import io.portico.model.customer.Customer;
import io.portico.model.money.Money;
import io.portico.model.payment.Iban;
import io.portico.model.words.Language;
import io.portico.tenancy.BankAccount;
import io.portico.tenancy.Imprint;
import io.portico.tenancy.SignInMethod;
import io.portico.tenancy.Slug;
import io.portico.tenancy.UnknownAddress;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What stands in the fields of the settings, as text, and what is wrong with it once it was read. */
final class SettingsForm {

    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
    private static final Map<String, Integer> LONGEST = Map.of(
            "name", 120, "legalName", 200, "street", 200, "postCode", 20, "city", 100, "registrationNumber", 40,
            "accountName", 200);

    private final Map<String, Object> typed;
    private final Function<String, Slug> addresses;
    private final List<Refusal> wrong = new ArrayList<>();

    /** The fields, and what tells whether an address can be had. */
    SettingsForm(Map<String, Object> typed, Function<String, Slug> addresses) {
        this.typed = typed;
        this.addresses = addresses;
    }

    /** The fields as they stand for what is set now. */
    static Map<String, Object> of(PortalChoices choices) {
        var typed = new HashMap<String, Object>();
        var imprint = choices.imprint();
        var account = choices.account();
        typed.put("portal", choices.open());
        typed.put("name", choices.name());
        typed.put("slug", choices.slug().value());
        typed.put("contact", choices.contact());
        typed.put("accent", choices.accent().hex());
        typed.put("legalName", imprint.legalName());
        typed.put("street", imprint.street());
        typed.put("postCode", imprint.postCode());
        typed.put("city", imprint.city());
        typed.put("country", imprint.country());
        typed.put("vatId", imprint.vatId());
        typed.put("registrationNumber", imprint.registrationNumber());
        typed.put("iban", account.isThere() ? new Iban(account.iban()).grouped() : null);
        typed.put("bic", account.bic());
        typed.put("accountName", account.holder());
        typed.put("language", choices.language().code());
        typed.put("zone", choices.zone().getId());
        typed.put("currency", choices.currency());
        typed.put("terms", choices.terms());
        typed.put("privacy", choices.privacy());
        typed.put("method", choices.method().name());
        typed.put("unknown", choices.unknown().name());
        typed.put("byRecord", choices.byRecord());
        return typed;
    }

    /** Reads all fields; what can't be read is null and stands in {@link #wrong()}. */
    PortalChoices read() {
        return new PortalChoices(
                isTicked("portal"),
                name(),
                read("slug", addresses),
                read("contact", text -> EmailAddress.of(text).original()),
                read("accent", AccentColour::parse),
                imprint(),
                account(),
                read("language", text -> Language.of(text).orElseThrow(SettingsForm::unlisted)),
                read("zone", SettingsForm::zone),
                read("currency", SettingsForm::currency),
                read("terms", SettingsForm::link),
                read("privacy", SettingsForm::link),
                read("method", text -> one(SignInMethod.values(), text)),
                read("unknown", text -> one(UnknownAddress.values(), text)),
                isTicked("byRecord"));
    }

    /** Everything to correct, in the order of the form. */
    List<Refusal> wrong() {
        return wrong;
    }

    private String name() {
        var name = text("name");
        if (name == null) wrong.add(Refusal.on("name", "settings.nameMissing"));
        return name;
    }

    private Imprint imprint() {
        var legalName = text("legalName");
        var street = text("street");
        var postCode = text("postCode");
        var city = text("city");
        var country = text("country");
        var vatId = read("vatId", SettingsForm::vatId);
        var registered = text("registrationNumber");
        var known = country != null && COUNTRIES.contains(country) ? country : null;
        return new Imprint(legalName, street, postCode, city, known, vatId, registered);
    }

    private BankAccount account() {
        var iban = read("iban", text -> text == null ? null : Iban.of(text).value());
        var bic = read("bic", SettingsForm::bic);
        var holder = text("accountName");
        if (text("iban") == null && (bic != null || holder != null)) wrong.add(Refusal.on("iban", "settings.ibanMissing"));
        return new BankAccount(iban, bic, holder);
    }

    private <T> T read(String field, Function<String, T> reading) {
        try {
            return reading.apply(text(field));
        } catch (Refusal refusal) {
            wrong.add(refusal.at(field));
            return null;
        }
    }

    private String text(String field) {
        var written = typed.get(field);
        var text = written == null ? "" : written.toString().replaceAll("\\p{Cntrl}+", " ").strip();
        var longest = LONGEST.getOrDefault(field, 500);
        if (text.length() > longest) wrong.add(Refusal.on(field, "settings.tooLong", longest));
        return text.isEmpty() ? null : text;
    }

    private boolean isTicked(String field) {
        return Boolean.parseBoolean(String.valueOf(typed.get(field)));
    }

    private static String vatId(String text) {
        var normal = Customer.normalVatId(text);
        if (normal == null || normal.matches("[A-Z0-9+*]{4,20}")) return normal;

        throw new Refusal("settings.vatIdShape");
    }

    private static String bic(String text) {
        var compact = text == null ? null : text.replace(" ", "").toUpperCase(Locale.ROOT);
        if (compact == null || compact.matches("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?")) return compact;

        throw new Refusal("settings.bicShape");
    }

    private static String link(String text) {
        return text == null ? null : SafeLink.of(text);
    }

    private static ZoneId zone(String text) {
        try {
            return ZoneId.of(text == null ? "" : text);
        } catch (DateTimeException unknown) {
            throw unlisted();
        }
    }

    private static String currency(String text) {
        var code = text == null ? "" : text;
        Money.exponent(code);
        return code;
    }

    private static <E extends Enum<E>> E one(E[] all, String name) {
        for (var each : all) {
            if (each.name().equals(name)) return each;
        }
        throw unlisted();
    }

    private static Refusal unlisted() {
        return new Refusal("settings.unlisted");
    }
}
