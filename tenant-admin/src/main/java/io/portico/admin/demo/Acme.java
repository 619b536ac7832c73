package io.portico.admin.demo;

import static io.portico.model.payment.PaymentMethod.BANK_TRANSFER;
import static io.portico.model.payment.PaymentMethod.CARD;

import io.portico.model.access.EmailAddress;
import io.portico.model.branding.AccentColour;
import io.portico.model.client.Client;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Role;
import io.portico.model.customer.Customer;
import io.portico.model.customer.CustomerDetails;
import io.portico.model.customer.CustomerKind;
import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceState;
import io.portico.model.invoice.ZeroRate;
import io.portico.model.money.Money;
import io.portico.model.sharing.Scope;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.ActorKind;
import io.portico.model.words.Language;
import io.portico.tenancy.BankAccount;
import io.portico.tenancy.Edition;
import io.portico.tenancy.Firm;
import io.portico.tenancy.Imprint;
import io.portico.tenancy.SignInMethod;
import io.portico.tenancy.UnknownAddress;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;

/** A law firm in Vilnius with customers in five countries. */
class Acme implements DemoFirm {

    private static final String RUTA = "ruta@acme.example";
    private static final String OLIVIA = "olivia@acme.example";
    private static final int MONTHS_BACK = 62;

    @Override
    public String slug() {
        return "acme";
    }

    @Override
    public String logo() {
        return "acme.png";
    }

    @Override
    public Colleague bookkeeper(Staff staff) {
        return staff.at(RUTA);
    }

    @Override
    public Firm found(Staff staff) {
        var firm = staff.found(slug(), "Acme Legal", Edition.PREMIUM, Language.LT, "Europe/Vilnius");
        firm.present("Acme Legal",
                new Imprint("Acme Legal, MB", "Gedimino pr. 20", "LT-01103", "Vilnius", "LT", "LT100004567811", "304567811"),
                "klientai@acme.example", AccentColour.parse("#1f5f4a"));
        firm.bePaidAt(new BankAccount("LT121000011101001000", null, null));
        firm.speak(Language.LT, ZoneId.of("Europe/Vilnius"), "EUR");
        firm.link("https://acme.example/terms", "https://acme.example/privacy");
        firm.admit(SignInMethod.EITHER, UnknownAddress.NEUTRAL, false);
        staff.employ(firm, RUTA, "Rūta", "Vaitkevičiūtė", Language.LT, Role.ADMINISTRATOR);
        staff.employ(firm, OLIVIA, "Olivia", "Bennett", Language.EN, Role.ACCOUNT_MANAGER);
        staff.employ(firm, "tomas@acme.example", "Tomas", "Jankauskas", Language.LT, Role.SALES_MANAGER);
        staff.employ(firm, "giedre@acme.example", "Giedrė", "Paulauskaitė", Language.LT, Role.ACCOUNTANT);
        staff.employ(firm, "ausra@acme.example", "Aušra", "Stankevičienė", Language.LT, Role.SUPPORT);
        staff.employ(firm, "darius@acme.example", "Darius", "Butkus", Language.LT, Role.READER);
        return firm;
    }

    @Override
    public void fill(Books books, Desk desk) {
        var baltijos = baltijos(books, desk);
        var auliyeata = auliyeata(books);
        var brancusi = brancusi(books);
        var nordwind = nordwind(books);
        books.customer(new CustomerDetails(CustomerKind.PERSON, "Jonas Petrauskas", EmailAddress.of("jonas@petrauskas.example"),
                "Pylimo g. 7-12", "LT-01118", "Vilnius", "LT", null, null, Language.LT, "PET-0007"), 40);

        var aigul = books.client("buh@auliyeata.example", "Айгүл", "Сәрсенбаева", Language.KK, ZoneId.of("Asia/Almaty"), null, 200);
        books.share(aigul, auliyeata, Scope.USUAL, 200);
        var ana = books.client("ana.dumitrescu@brancusi.example", "Ana", "Dumitrescu", Language.RO, ZoneId.of("Europe/Bucharest"), null, 120);
        books.share(ana, brancusi, Scope.USUAL, 120);
        books.share(ana, nordwind, Scope.USUAL, 30);
        books.signedIn(ana, 6, 10, 12);
        var nurlan = books.invited("nurlan@gone.example", Language.KK, 1);
        desk.invite(books.share(nurlan, auliyeata, Scope.USUAL, 1), "Rūta Vaitkevičiūtė", null);
        people(books, desk, baltijos);
    }

    /** The customer is looked up by the importer, and at hand again with what it made last. */
    private Customer baltijos(Books books, Desk desk) {
        books.customer(new CustomerDetails(CustomerKind.COMPANY, "UAB „Baltijos medienos eksportas“",
                EmailAddress.of("buhalterija@baltijosmediena.example"), "Verkių g. 25C, Šnipiškės", "LT-08223", "Vilnius", "LT",
                "LT100009871234", "300987123", Language.LT, "BME-0042"), 1900);
        books.cancel(imported(books, desk, "ACM-2026-0088"), 12);
        books.paid(imported(books, desk, "ACM-2026-0102"), 21, BANK_TRANSFER);
        imported(books, desk, "ACM-2026-0118");
        books.paid(imported(books, desk, "ACM-2026-0121"), 28, CARD);
        imported(books, desk, "ACM-2026-0139");
        books.paid(imported(books, desk, "ACM-2026-0147"), Money.of(150_000, "EUR"), 13, BANK_TRANSFER);
        imported(books, desk, "ACM-2026-0152");
        var customer = imported(books, desk, "ACM-2026-0153").customer();
        for (var month = MONTHS_BACK; month >= 8; month--) retainer(books, customer, month);
        books.draft(customer, new Sketch("ACM-2026-0154", "Shareholder agreement, third draft", books.today().minusDays(1), 30)
                .line("Shareholder agreement, review of the third draft", "6.50", "HUR", "200.00", 21));
        return customer;
    }

    private Invoice imported(Books books, Desk desk, String number) {
        return desk.imported(this, Original.of(number, books.today()));
    }

    private static void retainer(Books books, Customer customer, int monthsAgo) {
        var last = books.today().minusMonths(monthsAgo).withDayOfMonth(1).minusDays(1);
        var number = String.format(Locale.ROOT, "ACM-%d-%04d", last.getYear(), last.getMonthValue() * 12 + 3);
        var hours = String.valueOf(2 + last.getMonthValue() % 5);
        var invoice = books.approved(customer, new Sketch(number, "Nuolatinis teisinis aptarnavimas", last, 30)
                .line("Nuolatinis teisinis aptarnavimas, mėnesio mokestis", "1", "MON", "600.00", 21)
                .line("Papildomos konsultacijos", hours, "HUR", "180.00", 21));
        books.paid(invoice, 11 + last.getMonthValue(), BANK_TRANSFER);
    }

    private Customer auliyeata(Books books) {
        var customer = books.customer(new CustomerDetails(CustomerKind.COMPANY, "ЖШС «Әулиеата Құрылыс»",
                EmailAddress.of("buh@auliyeata.example"), "Төле би даңғылы 48, 3-кеңсе", "080000", "Тараз", "KZ", null,
                "120340005678", Language.KK, "AUL-0107"), 420);
        books.paid(books.approved(customer, new Sketch("ACM-2026-0109", "Делдалдық, бірінші кезең", books.today().minusDays(130), 30)
                .line("Делдалдыққа дайындық", "8.00", "HUR", "180.00", 0).untaxed(ZeroRate.O)), 26, BANK_TRANSFER);
        books.approved(customer, new Sketch("ACM-2026-0150", "Делдалдық, екінші кезең", books.today().minusDays(9), 30)
                .line("Вильнюстегі делдалдық отырысы", "6.00", "HUR", "180.00", 0)
                .line("Құжаттарды қазақ тілінен литва тіліне аудару", "12", "ZP", "20.00", 0).untaxed(ZeroRate.O));
        books.approved(customer, new Sketch("ACM-2026-0149", "Apostille, disbursements", books.today().minusDays(44), 30)
                .line("Apostille and courier", "1", "C62", "410.00", 0).untaxed(ZeroRate.O).in("USD"));
        return customer;
    }

    private Customer brancusi(Books books) {
        var customer = books.customer(new CustomerDetails(CustomerKind.COMPANY, "SC Brâncuși & Fiii SRL",
                EmailAddress.of("contabilitate@brancusi.example"), "Str. Știrbei Vodă 26", "010113", "București", "RO",
                "RO10234567", "J40/1234/2009", Language.RO, "BRA-0031"), 300);
        books.paid(books.approved(customer, new Sketch("ACM-2026-0131", "Înregistrarea mărcii în Lituania", books.today().minusDays(75), 30)
                .line("Redactarea și depunerea cererii", "5.50", "HUR", "180.00", 0)
                .line("Taxa de înregistrare", "1", "C62", "240.00", 0)), 19, BANK_TRANSFER);
        books.approved(customer, new Sketch("ACM-2026-0144", "Contract de distribuție", books.today().minusDays(24), 30)
                .line("Revizuirea contractului de distribuție", "7.25", "HUR", "200.00", 0));
        return customer;
    }

    private Customer nordwind(Books books) {
        var customer = books.customer(new CustomerDetails(CustomerKind.COMPANY, "Nordwind Logistik GmbH",
                EmailAddress.of("rechnung@nordwind.example"), "Am Sandtorkai 50", "20457", "Hamburg", "DE", "DE811220044",
                "HRB 112200", Language.DE, "NOR-0009"), 260);
        books.approved(customer, new Sketch("ACM-2026-0141", "Frachtvertrag Klaipėda–Kiel", books.today().minusDays(37), 30)
                .line("Prüfung des Frachtvertrags", "11.00", "HUR", "200.00", 0));
        books.paid(books.approved(customer, new Sketch("ACM-2026-0127", "Zollrechtliche Beratung", books.today().minusDays(82), 30)
                .line("Beratung zur Zollanmeldung", "3.50", "HUR", "200.00", 0)), 30, BANK_TRANSFER);
        return customer;
    }

    private static void people(Books books, Desk desk, Customer baltijos) {
        Client petras = books.client("petras.kazlauskas@baltijosmediena.example", "Petras", "Kazlauskas", Language.EN,
                ZoneId.of("Europe/Vilnius"), desk.password(), 150);
        var all = new Scope(Scope.USUAL.sections(), InvoiceState.SHAREABLE, null);
        books.share(petras, baltijos, all, 150);
        books.signedIn(petras, 20, 9, 14);
        books.signedIn(petras, 1, 9, 14);

        var jurgita = books.invited("jurgita@baltijosmediena.example", Language.LT, 2);
        var paid = Set.of(InvoiceState.APPROVED, InvoiceState.PARTIALLY_PAID);
        var until = new Scope(Scope.USUAL.sections(), paid, books.today().plusDays(39));
        desk.invite(books.share(jurgita, baltijos, until, 2), "Rūta Vaitkevičiūtė",
                "Laba diena, Jurgita, čia rasite visas dar neapmokėtas sąskaitas.");

        var driver = books.client("vairuotojas@baltijosmediena.example", "Tomas", "Žukas", Language.LT,
                ZoneId.of("Europe/Vilnius"), null, 90);
        books.revoke(books.share(driver, baltijos, Scope.USUAL, 90), new Actor(ActorKind.COLLEAGUE, null, "Olivia Bennett"), 8);
    }
}
