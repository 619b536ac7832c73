package io.portico.house.bad;

import jakarta.persistence.Entity;

@Entity
class LonelyRow {

    long id;

    void setId(long id) {
        this.id = id;
    }
}
