package io.portico.model.colleague;

import io.portico.model.signin.SignIn;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A try to come in to the administration; of nobody when nobody has the address. */
@Entity
@Table(name = "colleague_sign_in")
public class ColleagueSignIn {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    private Long id;

    @Column(name = "colleague_id")
    private Long colleagueId;

    @Embedded
    private SignIn signIn;

    protected ColleagueSignIn() {}

    ColleagueSignIn(Long colleagueId, SignIn signIn) {
        this.colleagueId = colleagueId;
        this.signIn = signIn;
    }

    SignIn signIn() {
        return signIn;
    }
}
