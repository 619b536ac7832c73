package io.portico.admin.demo;

import static io.portico.model.payment.PaymentMethod.CARD;
import static io.portico.model.payment.PaymentMethod.DIRECT_DEBIT;

import io.portico.model.access.EmailAddress;
import io.portico.model.branding.AccentColour;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Role;
import io.portico.model.customer.Customer;
import io.portico.model.customer.CustomerDetails;
import io.portico.model.customer.CustomerKind;
import io.portico.model.invoice.ZeroRate;
import io.portico.model.money.Money;
import io.portico.model.sharing.Scope;
import io.portico.model.words.Language;
import io.portico.tenancy.BankAccount;
import io.portico.tenancy.Edition;
import io.portico.tenancy.Firm;
import io.portico.tenancy.Imprint;
import io.portico.tenancy.SignInMethod;
import io.portico.tenancy.UnknownAddress;
import java.time.ZoneId;

/** A subscription business in Hamburg; its customers may come in with the address on their record. */
final class Globex implements DemoFirm {

    private static final String KATRIN = "katrin@globex.example";

    @Override
    public String slug() {
        return "globex";
    }

    @Override
    public String logo() {
        return "globex.png";
    }

    @Override
    public Colleague bookkeeper(Staff staff) {
        return staff.at(KATRIN);
    }

    @Override
    public Firm found(Staff staff) {
        var firm = staff.found("globex", "Globex", Edition.PREMIUM, Language.DE, "Europe/Berlin");
        firm.present("Globex",
                new Imprint("Globex GmbH", "Elbchaussee 41", "22765", "Hamburg", "DE", "DE811330055", "HRB 133005"),
                "hello@globex.example", AccentColour.parse("#c2410c"));
        firm.bePaidAt(new BankAccount("DE02120300000000202051", "BYLADEM1001", null));
        firm.speak(Language.DE, ZoneId.of("Europe/Berlin"), "EUR");
        firm.link("https://globex.example/agb", "https://globex.example/datenschutz");
        firm.admit(SignInMethod.CODE, UnknownAddress.CLEAR, true);
        staff.employ(firm, KATRIN, "Katrin", "Lüders", Language.DE, Role.ADMINISTRATOR);
        staff.employ(firm, "emre@globex.example", "Emre", "Yıldız", Language.DE, Role.ACCOUNT_MANAGER);
        staff.employ(firm, "olivia@acme.example", "Olivia", "Bennett", Language.EN, Role.ACCOUNT_MANAGER);
        return firm;
    }

    @Override
    public void fill(Books books, Desk desk) {
        var auliyeata = books.customer(new CustomerDetails(CustomerKind.COMPANY, "ЖШС «Әулиеата Құрылыс»",
                EmailAddress.of("buh@auliyeata.example"), "Төле би даңғылы 48, 3-кеңсе", "080000", "Тараз", "KZ", null,
                "120340005678", Language.KK, "K-20114"), 640);
        for (var month = 20; month >= 0; month--) {
            seats(books, auliyeata, 20_817 - 713 * month, month, month > 2 ? "11" : "12", month > 0);
        }
        var nordwind = books.customer(new CustomerDetails(CustomerKind.COMPANY, "Nordwind Logistik GmbH",
                EmailAddress.of("rechnung@nordwind.example"), "Am Sandtorkai 50", "20457", "Hamburg", "DE", "DE811220044",
                "HRB 112200", Language.DE, "K-20388"), 410);
        for (var month = 13; month >= 0; month--) seats(books, nordwind, 20_901 - 713 * month, month, "48", month > 1);
        workshop(books);

        var aigul = books.client("buh@auliyeata.example", "Айгүл", "Сәрсенбаева", Language.KK, ZoneId.of("Asia/Almaty"), null, 630);
        books.share(aigul, auliyeata, Scope.USUAL, 630);
        books.signedIn(aigul, 1, 16, 11);
    }

    private static void seats(Books books, Customer customer, int number, int monthsAgo, String seats, boolean paid) {
        var first = books.today().minusMonths(monthsAgo).withDayOfMonth(1);
        var abroad = customer.vatId() == null;
        var invoice = books.approved(customer, new Sketch("GX-" + number, "Workshop, " + seats + " seats", first, 14)
                .line("Workshop plan, one month", seats, "C62", "29.00", abroad ? 0 : 19).untaxed(ZeroRate.O));
        if (paid) books.paid(invoice, abroad ? 0 : 5, abroad ? CARD : DIRECT_DEBIT);
    }

    private static void workshop(Books books) {
        var customer = books.customer(new CustomerDetails(CustomerKind.PERSON, "Heike Köhler", EmailAddress.of("heike@koehler.example"),
                "Große Elbstraße 9", "22767", "Hamburg", "DE", null, null, Language.DE, "K-20412"), 200);
        var first = books.today().minusDays(50);
        books.paid(books.approved(customer, new Sketch("GX-20655", "Einrichtung vor Ort", first, 14)
                .line("Einrichtung, ein Tag", "1", "DAY", "890.00", 19)
                .line("Anfahrt", "38", "KMT", "0.55", 19)), Money.of(50_000, "EUR"), 20, CARD);
        books.approved(customer, new Sketch("GX-20662", "Gutschrift zu GX-20655", first.plusDays(12), 14)
                .line("Nachlass auf die Einrichtung", "1", "C62", "89.00", 19).credit());
        books.cancel(books.approved(customer, new Sketch("GX-20590", "Einrichtung vor Ort", first.minusDays(20), 14)
                .line("Einrichtung, ein halber Tag", "1", "C62", "490.00", 19)), 3);
    }
}
