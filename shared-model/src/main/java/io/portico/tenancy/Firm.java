package io.portico.tenancy;

import static jakarta.persistence.EnumType.STRING;

import io.portico.model.access.PublicId;
import io.portico.model.branding.AccentColour;
import io.portico.model.words.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;

/** The business that rents the portal: its brand, its address, its rules. Everything else belongs to one of these. */
@Entity
@Table(name = "firm")
public class Firm {

    /** The colour of a firm that has chosen none. */
    private static final String ORDINARY_ACCENT = "#35566e";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Version
    @Column(name = "version")
    private int version;

    @Column(name = "public_id")
    private String publicId;

    @Column(name = "slug")
    private String slug;

    @Enumerated(STRING)
    @Column(name = "edition")
    private Edition edition;

    @Column(name = "name")
    private String name;

    @Embedded
    private Imprint imprint = new Imprint();

    @Embedded
    private BankAccount account = new BankAccount();

    @Column(name = "contact_email")
    private String contactEmail;

    @Column(name = "portal_open")
    private boolean portalOpen;

    @Column(name = "logo_sha256")
    private byte[] logo;

    @Column(name = "logo_width")
    private int logoWidth;

    @Column(name = "logo_height")
    private int logoHeight;

    @Column(name = "accent")
    private String accent;

    @Column(name = "language")
    private String language;

    @Column(name = "zone")
    private String zone;

    @Column(name = "currency")
    private String currency;

    @Column(name = "terms_url")
    private String termsUrl;

    @Column(name = "privacy_url")
    private String privacyUrl;

    @Enumerated(STRING)
    @Column(name = "sign_in_method")
    private SignInMethod signInMethod = SignInMethod.EITHER;

    @Enumerated(STRING)
    @Column(name = "unknown_address")
    private UnknownAddress unknownAddress = UnknownAddress.NEUTRAL;

    @Column(name = "record_sign_in")
    private boolean recordSignIn;

    @Column(name = "steps_hidden")
    private boolean stepsHidden;

    @Column(name = "created_at")
    private Instant createdAt;

    protected Firm() {}

    /** A new firm with its portal open where the edition has one. */
    public static Firm founded(Slug slug, String name, Edition edition, Language language, ZoneId zone, Instant now) {
        var firm = new Firm();
        firm.publicId = PublicId.fresh().value();
        firm.slug = slug.value();
        firm.name = name;
        firm.edition = edition;
        firm.portalOpen = edition.hasPortal();
        firm.accent = ORDINARY_ACCENT;
        firm.language = language.code();
        firm.zone = zone.getId();
        firm.currency = "EUR";
        firm.createdAt = now;
        return firm;
    }

    /** Moves the firm to another address; the old one is kept for it by {@link FirmSlug}. */
    public void moveTo(Slug address) {
        slug = address.value();
    }

    /** Switches the portal on or off. Off hides it from the next request on and deletes nothing. */
    public void openPortal(boolean open) {
        portalOpen = open;
    }

    /** Changes what the firm has subscribed to. Going down to FREE closes the portal. */
    public void subscribe(Edition chosen) {
        edition = chosen;
        if (!chosen.hasPortal()) portalOpen = false;
    }

    /** Sets how the firm shows itself. */
    public void present(String shownName, Imprint shownImprint, String contact, AccentColour colour) {
        name = shownName;
        imprint = shownImprint;
        contactEmail = contact;
        accent = colour.hex();
    }

    /** Sets where invoices that are entered from now on say to pay. */
    public void bePaidAt(BankAccount chosen) {
        account = chosen;
    }

    /** Shows this stored picture, so many pixels wide and high, as the logo. */
    public void showLogo(byte[] sha256, int width, int height) {
        logo = sha256;
        logoWidth = width;
        logoHeight = height;
    }

    /** Goes back to the name in text. */
    public void removeLogo() {
        showLogo(null, 0, 0);
    }

    /** Sets what a newcomer gets before choosing: language, zone, and the currency of invoices entered by hand. */
    public void speak(Language spoken, ZoneId where, String money) {
        language = spoken.code();
        zone = where.getId();
        currency = money;
    }

    /** Links below every page of the portal; null leaves one out. */
    public void link(String terms, String privacy) {
        termsUrl = terms;
        privacyUrl = privacy;
    }

    /** Sets how clients come in. */
    public void admit(SignInMethod method, UnknownAddress unknown, boolean byRecord) {
        signInMethod = method;
        unknownAddress = unknown;
        recordSignIn = byRecord;
    }

    /** The first steps of a new firm aren't shown any more. */
    public void hideSteps() {
        stepsHidden = true;
    }

    /** Whether somebody of the firm has put the first steps away. */
    public boolean hidesSteps() {
        return stepsHidden;
    }

    /** Whether clients can come in at this moment. */
    public boolean isOpen() {
        return portalOpen && edition.hasPortal();
    }

    /** The firm's own date, by which things fall due and end. */
    public LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), zone());
    }

    public Long id() {
        return id;
    }

    public int version() {
        return version;
    }

    public String publicId() {
        return publicId;
    }

    public String slug() {
        return slug;
    }

    public Edition edition() {
        return edition;
    }

    public String name() {
        return name;
    }

    /** Who the firm is by law, as far as it has said so; never null. */
    public Imprint imprint() {
        return imprint == null ? new Imprint() : imprint;
    }

    /** Where the firm is paid, as far as it has said so; never null. */
    public BankAccount account() {
        return account == null ? new BankAccount() : account;
    }

    public String contactEmail() {
        return contactEmail;
    }

    public boolean portalSwitchedOn() {
        return portalOpen;
    }

    public byte[] logo() {
        return logo;
    }

    public boolean hasLogo() {
        return logo != null;
    }

    /** Whether the firm has given its pages a face of their own. */
    public boolean isBranded() {
        return hasLogo() || !accent.equals(ORDINARY_ACCENT);
    }

    /** The logo's width in pixels; 0 without one. */
    public int logoWidth() {
        return logoWidth;
    }

    /** The logo's height in pixels; 0 without one. */
    public int logoHeight() {
        return logoHeight;
    }

    /** Where the logo lies below the application's root; it changes with the picture. Null without one. */
    public String logoPath() {
        return logo == null ? null : "/" + slug + "/brand/logo?v=" + HexFormat.of().formatHex(logo, 0, 8);
    }

    public AccentColour accent() {
        return AccentColour.parse(accent);
    }

    public Language language() {
        return Language.of(language).orElse(Language.EN);
    }

    public ZoneId zone() {
        return ZoneId.of(zone);
    }

    public String currency() {
        return currency;
    }

    public String termsUrl() {
        return termsUrl;
    }

    public String privacyUrl() {
        return privacyUrl;
    }

    public SignInMethod signInMethod() {
        return signInMethod;
    }

    public UnknownAddress unknownAddress() {
        return unknownAddress;
    }

    /** Whether customers may sign in with the address on their record, without an invitation. */
    public boolean admitsByRecord() {
        return recordSignIn;
    }
}
