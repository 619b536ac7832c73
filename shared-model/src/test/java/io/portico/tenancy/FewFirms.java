package io.portico.tenancy;

import io.portico.model.words.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** An installation with a handful of firms, for tests of what finds them. */
final class FewFirms extends Firms {

    private static final AtomicLong KEYS = new AtomicLong();

    private final Map<String, Firm> now = new HashMap<>();
    private final Map<String, Firm> once = new HashMap<>();

    /** A stored firm at this address, called like it. */
    static Firm firm(String slug) {
        var firm = Firm.founded(new Slug(slug), slug, Edition.PREMIUM, Language.LT, ZoneId.of("Europe/Vilnius"),
                Instant.parse("2026-11-22T12:00:00Z"));
        try {
            var id = Firm.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(firm, KEYS.incrementAndGet());
            return firm;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    FewFirms with(String slug) {
        var firm = firm(slug);
        now.put(slug, firm);
        once.put(slug, firm);
        return this;
    }

    /** A firm that lived somewhere else before. */
    FewFirms moved(String from, String to) {
        with(to);
        once.put(from, now.get(to));
        return this;
    }

    @Override
    public Optional<Firm> at(String slug) {
        return Optional.ofNullable(now.get(slug));
    }

    @Override
    public Optional<Firm> onceAt(String slug) {
        return Optional.ofNullable(once.get(slug));
    }
}
