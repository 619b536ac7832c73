package io.portico.model.client;

import io.portico.model.access.EmailAddress;
import io.portico.model.access.Move;
import io.portico.model.access.Token;
import io.portico.tenancy.TenantOwned;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A client's move from one address to another. */
@Entity
@Table(name = "email_change")
public class EmailChange extends TenantOwned {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "client_id")
    private Client client;

    @Column(name = "old_canonical")
    private String oldCanonical;

    @Embedded
    private Move move;

    protected EmailChange() {}

    /** The client leaves the address they have now for this one. */
    public EmailChange(Client client, EmailAddress fresh, Token undo, String agent, Instant now) {
        this.client = client;
        this.oldCanonical = client.email().canonical();
        this.move = new Move(client.email(), fresh, undo, client.passwordHash(), agent, now);
    }

    /**
     * Puts the old address back. A password that was set since then is worth nothing any more, and where other ways in came
     * since then, neither is the one of before: whoever made them may know it.
     */
    public void undo(boolean waysCame) {
        if (waysCame || !move.isPasswordOfThen(client.passwordHash())) client.usePassword(null);
        client.use(move.oldEmail());
    }

    public Client client() {
        return client;
    }

    public Move move() {
        return move;
    }
}
