package io.portico.model.colleague;

import static jakarta.persistence.EnumType.STRING;

import io.portico.tenancy.Firm;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** A colleague works for a firm, in one role. */
@Entity
@Table(name = "membership")
@IdClass(Membership.Key.class)
public class Membership {

    @Id
    @Column(name = "firm_id")
    private Long firmId;

    @Id
    @Column(name = "colleague_id")
    private Long colleagueId;

    @Enumerated(STRING)
    @Column(name = "role")
    private Role role;

    protected Membership() {}

    public Membership(Firm firm, Colleague colleague, Role role) {
        this.firmId = firm.id();
        this.colleagueId = colleague.id();
        this.role = role;
    }

    void become(Role given) {
        role = given;
    }

    Long firmId() {
        return firmId;
    }

    public Role role() {
        return role;
    }

    /** One membership per firm and colleague. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1;

        private Long firmId;
        private Long colleagueId;

        public Key() {}

        public Key(Long firmId, Long colleagueId) {
            this.firmId = firmId;
            this.colleagueId = colleagueId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(firmId, key.firmId)
                    && Objects.equals(colleagueId, key.colleagueId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(firmId, colleagueId);
        }
    }
}
