package io.portico.model.colleague;

import io.portico.model.factor.Totp;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The authenticator app of a colleague; there is one at most. */
@Entity
@Table(name = "colleague_totp")
public class ColleagueTotp {

    @Id
    @Column(name = "colleague_id")
    private Long colleagueId;

    @Embedded
    private Totp totp;

    protected ColleagueTotp() {}

    ColleagueTotp(Colleague colleague, Totp totp) {
        this.colleagueId = colleague.id();
        this.totp = totp;
    }

    Totp totp() {
        return totp;
    }
}
