package io.portico.isolation;

import io.portico.tenancy.TenantService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Table;
import java.util.Map;
import java.util.TreeMap;

/** Tries to reach rows by key, in every way an entity manager knows, as whichever firm was entered. */
@TenantService
public class EveryEntity {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    /** The entities and the tables their rows are in. */
    public Map<String, String> tables() {
        var tables = new TreeMap<String, String>();
        for (var entity : em.getMetamodel().getEntities()) {
            var table = entity.getJavaType().getAnnotation(Table.class);
            tables.put(entity.getName(), table.name());
        }
        return tables;
    }

    /** How many of five ways led to the row: find, query, count, subquery, update. */
    public int waysTo(String entity, long id) {
        var ways = 0;
        var type = em.getMetamodel().getEntities().stream()
                .filter(known -> known.getName().equals(entity))
                .findFirst()
                .orElseThrow()
                .getJavaType();
        if (em.find(type, id) != null) ways++;
        em.clear();
        if (!em.createQuery("select e from " + entity + " e where e.id = :id").setParameter("id", id).getResultList().isEmpty()) ways++;
        if (em.createQuery("select count(e) from " + entity + " e where e.id = :id", Long.class)
                        .setParameter("id", id)
                        .getSingleResult() > 0) ways++;
        if (!em.createQuery("select e.id from " + entity + " e where e.id in (select f.id from " + entity + " f where f.id = :id)")
                .setParameter("id", id)
                .getResultList()
                .isEmpty()) ways++;
        if (em.createQuery("update " + entity + " e set e.version = e.version where e.id = :id")
                        .setParameter("id", id)
                        .executeUpdate() > 0) ways++;
        return ways;
    }

    /** Whether a delete by query takes the row away. */
    public boolean canDelete(String entity, long id) {
        return em.createQuery("delete from " + entity + " e where e.id = :id").setParameter("id", id).executeUpdate() > 0;
    }
}
