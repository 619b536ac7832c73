package io.portico.admin.demo;

import static io.portico.model.payment.PaymentMethod.BANK_TRANSFER;

import io.portico.model.access.EmailAddress;
import io.portico.model.branding.AccentColour;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Role;
import io.portico.model.customer.CustomerDetails;
import io.portico.model.customer.CustomerKind;
import io.portico.model.words.Language;
import io.portico.tenancy.BankAccount;
import io.portico.tenancy.Edition;
import io.portico.tenancy.Firm;
import io.portico.tenancy.Imprint;
import java.time.ZoneId;

/** A firm on the free edition, which has no client portal. */
final class Initech implements DemoFirm {

    private static final String IOANA = "ioana@initech.example";

    @Override
    public String slug() {
        return "initech";
    }

    @Override
    public String logo() {
        return null;
    }

    @Override
    public Colleague bookkeeper(Staff staff) {
        return staff.at(IOANA);
    }

    @Override
    public Firm found(Staff staff) {
        var firm = staff.found("initech", "Initech", Edition.FREE, Language.RO, "Europe/Bucharest");
        firm.present("Initech",
                new Imprint("Initech SRL", "Bd. Unirii 18", "030833", "București", "RO", "RO20345678", "J40/4321/2015"),
                "contact@initech.example", AccentColour.parse("#3b5b92"));
        firm.bePaidAt(new BankAccount("RO09BCYP0000001234567890", null, null));
        firm.speak(Language.RO, ZoneId.of("Europe/Bucharest"), "RON");
        staff.employ(firm, IOANA, "Ioana", "Popescu", Language.RO, Role.ADMINISTRATOR);
        staff.employ(firm, "mihai@initech.example", "Mihai", "Ionescu", Language.RO, Role.ACCOUNT_MANAGER);
        return firm;
    }

    @Override
    public void fill(Books books, Desk desk) {
        var brancusi = books.customer(new CustomerDetails(CustomerKind.COMPANY, "SC Brâncuși & Fiii SRL",
                EmailAddress.of("contabilitate@brancusi.example"), "Str. Știrbei Vodă 26", "010113", "București", "RO",
                "RO10234567", "J40/1234/2009", Language.RO, "1004"), 500);
        for (var month = 5; month >= 0; month--) {
            var first = books.today().minusMonths(month).withDayOfMonth(1);
            var invoice = books.approved(brancusi, new Sketch("INI-" + (611 - 7 * month), "Mentenanță", first, 15)
                    .line("Mentenanță lunară", "1", "MON", "1450.00", 21).in("RON"));
            if (month > 0) books.paid(invoice, 9, BANK_TRANSFER);
        }
        books.customer(new CustomerDetails(CustomerKind.PERSON, "Elena Țurcanu", EmailAddress.of("elena@turcanu.example"),
                "Str. Lungă 4", "500035", "Brașov", "RO", null, null, Language.RO, "1005"), 60);
    }
}
