package io.portico.model.colleague;

import io.portico.model.access.PublicId;
import io.portico.model.factor.Passkey;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** One passkey of a colleague. */
@Entity
@Table(name = "colleague_passkey")
public class ColleaguePasskey {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "public_id")
    private String publicId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "colleague_id")
    private Colleague colleague;

    @Embedded
    private Passkey passkey;

    protected ColleaguePasskey() {}

    ColleaguePasskey(Colleague colleague, Passkey passkey) {
        this.publicId = PublicId.fresh().value();
        this.colleague = colleague;
        this.passkey = passkey;
    }

    String publicId() {
        return publicId;
    }

    Colleague colleague() {
        return colleague;
    }

    Passkey passkey() {
        return passkey;
    }
}
