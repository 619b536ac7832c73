package io.portico.isolation;

import io.portico.tenancy.TenantOwned;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Set;

/** What can be tried with a key that may be anybody's; each says how many rows of others it read or changed. */
enum Way {
    FIND {
        @Override
        int go(EntityManager em, Tried it) {
            return it.foreign(em.find(it.type(), it.id()));
        }
    },
    LOCK {
        @Override
        int go(EntityManager em, Tried it) {
            return it.foreign(em.find(it.type(), it.id(), LockModeType.PESSIMISTIC_WRITE));
        }
    },
    REFERENCE {
        @Override
        int go(EntityManager em, Tried it) {
            return it.foreign(em.getReference(it.type(), it.id()));
        }
    },
    QUERY {
        @Override
        int go(EntityManager em, Tried it) {
            return it.foreign(em.createQuery("select e from " + it.name() + " e where e.id = :id", it.type())
                    .setParameter("id", it.id()).getResultList());
        }
    },
    COUNT {
        @Override
        int go(EntityManager em, Tried it) {
            var found = em.createQuery("select count(e) from " + it.name() + " e where e.id = :id", Long.class)
                    .setParameter("id", it.id()).getSingleResult();
            return it.isOwn() ? 0 : found.intValue();
        }
    },
    SUBQUERY {
        @Override
        int go(EntityManager em, Tried it) {
            return it.foreign(em.createQuery("select e from " + it.name() + " e where e.id in (select f.id from " + it.name()
                            + " f where f.id in :ids or f.version > 0)", it.type())
                    .setParameter("ids", it.ids()).getResultList());
        }
    },
    LIST {
        @Override
        int go(EntityManager em, Tried it) {
            return it.foreign(em.createQuery("select e from " + it.name() + " e", it.type()).getResultList());
        }
    },
    VALUES {
        @Override
        int go(EntityManager em, Tried it) {
            return it.foreignMarks(em.createQuery("select e.version from " + it.name()
                    + " e where e.id in :ids or e.id > 0", Integer.class).setParameter("ids", it.ids()).getResultList());
        }
    },
    CRITERIA {
        @Override
        int go(EntityManager em, Tried it) {
            var builder = em.getCriteriaBuilder();
            var query = builder.createQuery(it.type());
            var row = query.from(it.type());
            query.where(builder.or(row.get("id").in(it.ids()), builder.isNotNull(row.get("version"))));
            return it.foreign(em.createQuery(query).getResultList());
        }
    },
    JOIN {
        @Override
        int go(EntityManager em, Tried it) {
            return it.foreign(em.createQuery("select r from " + it.name() + " e join e." + it.reference()
                    + " r where e.id in :ids or r.id in :ids", TenantOwned.class).setParameter("ids", it.ids()).getResultList());
        }
    },
    OUTER_JOIN {
        @Override
        int go(EntityManager em, Tried it) {
            return it.foreign(em.createQuery("select r from " + it.name() + " e left join e." + it.reference() + " r",
                    TenantOwned.class).getResultList());
        }
    },
    UPDATE {
        @Override
        int go(EntityManager em, Tried it) {
            var changed = em.createQuery("update " + it.name() + " e set e.version = :mark where e.id in :ids")
                    .setParameter("mark", it.freshMark()).setParameter("ids", it.ids()).executeUpdate();
            return Math.max(0, changed - it.ownAmongIds());
        }
    },
    /** Of all the firm's rows: the marks that the others' rows have afterwards tell. */
    UPDATE_ALL {
        @Override
        int go(EntityManager em, Tried it) {
            em.createQuery("update " + it.name() + " e set e.version = :mark").setParameter("mark", it.freshMark())
                    .executeUpdate();
            return 0;
        }
    },
    DELETE {
        @Override
        int go(EntityManager em, Tried it) {
            if (it.isOwn()) return 0;

            return em.createQuery("delete from " + it.name() + " e where e.id = :id").setParameter("id", it.id())
                    .executeUpdate();
        }
    },
    REMOVE {
        @Override
        int go(EntityManager em, Tried it) {
            var found = em.find(it.type(), it.id());
            if (found == null || it.isOwn()) return 0;

            em.remove(found);
            return 1;
        }
    },
    CHANGE {
        @Override
        int go(EntityManager em, Tried it) {
            var found = em.find(it.type(), it.id());
            if (found != null) em.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
            return it.foreign(found);
        }
    },
    /** A row of ours would belong to something of theirs. */
    REFER {
        @Override
        int go(EntityManager em, Tried it) {
            if (it.isOwn()) return 0;

            return em.createQuery("update " + it.name() + " e set e." + it.reference() + " = :there")
                    .setParameter("there", em.getReference(it.referenceType(), it.id())).executeUpdate();
        }
    },
    NATIVE {
        @Override
        int go(EntityManager em, Tried it) {
            return em.createNativeQuery("select 1 from customer where id = " + it.id()).getResultList().size();
        }
    };

    /** What needs something that another row refers to. */
    static final Set<Way> BY_REFERENCE = Set.of(JOIN, OUTER_JOIN, REFER);

    static final List<Way> ALL = List.of(values());

    abstract int go(EntityManager em, Tried it);
}
