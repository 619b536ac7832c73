package io.portico.admin.post;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.inside.InAdmin;
import io.portico.model.access.Device;
import io.portico.model.access.EmailAddress;
import io.portico.model.access.PublicId;
import io.portico.model.post.Asked;
import io.portico.model.post.HousePost;
import io.portico.model.post.Lane;
import io.portico.model.words.Formats;
import io.portico.model.words.Language;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.Edition;
import io.portico.tenancy.Firms;
import io.portico.tenancy.Slug;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.naming.InitialContext;
import javax.naming.NamingException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What concerns people of no firm is written in the house's own name. */
@InAdmin
class HousePostIT {

    private final String address = PublicId.fresh().value().toLowerCase(Locale.ROOT) + "@people.example";

    @Test
    void a_letter_of_the_house_says_its_name_leads_into_the_administration_and_enters_no_firm()
            throws SQLException, NamingException {
        var post = CDI.current().select(HousePost.class).get();
        var asked = new Asked(Instant.EPOCH, Device.of(null));
        var mail = post.mails(english()).reset(asked, Instant.EPOCH.plusSeconds(600), post.page("/reset?r=1"));
        post.send("staff-reset", Lane.NOTICE, EmailAddress.of(address), mail, null);
        post.pretend("staff-reset", Lane.NOTICE, EmailAddress.of(address), mail, null);

        assertEquals("A new password for Portico", mail.subject());
        assertTrue(mail.text().contains("/admin/reset?r=1"), mail.text());
        assertEquals(2, lettersOf("admin"));
        assertFalse(CDI.current().select(CurrentTenant.class).get().isPresent());
    }

    @Test
    void whoever_is_in_a_firm_cannot_write_in_the_name_of_the_house() {
        var firms = CDI.current().select(Firms.class).get();
        var slug = Slug.of("t-" + PublicId.fresh().value());
        CDI.current().select(CurrentTenant.class).get().enter(firms.found(slug, "Acme", Edition.FREE, Language.EN, ZoneOffset.UTC));

        assertThrows(IllegalStateException.class, () -> CDI.current().select(HousePost.class).get().mails(english()));
    }

    private static Formats english() {
        return Formats.usual(Language.EN, ZoneOffset.UTC);
    }

    private int lettersOf(String slug) throws SQLException, NamingException {
        var sql = "select count(*) from letter where tenant_id = (select id from firm where slug = ?) and recipient = ?";
        try (var database = InitialContext.<DataSource>doLookup("jdbc/portico").getConnection();
                var count = database.prepareStatement(sql)) {
            count.setString(1, slug);
            count.setString(2, address);
            try (var row = count.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
