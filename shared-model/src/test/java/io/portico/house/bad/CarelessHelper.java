package io.portico.house.bad;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Date;

@Named
@Transactional
class CarelessHelper {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    @PersistenceContext(unitName = "platform")
    EntityManager everybodys;

    @Inject
    private PeekingPage page;

    String today() {
        System.out.println(page);
        return LocalDate.now().toString().toLowerCase() + new Date() + System.currentTimeMillis();
    }
}
