package io.portico.admin.signup;

import io.portico.model.Refusal;
import io.portico.model.founding.Capacity;
import io.portico.tenancy.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/** What is asked of every new firm: its name, its address, and as what its founder acts. */
@ApplicationScoped
class FirmForm {

    private static final int LONGEST_NAME = 120;

    @Inject
    Addresses addresses;

    /** The firm that was described; parts that are wrong are null and their reasons in {@code wrong}. */
    record Described(String company, Slug slug, Capacity capacity) {}

    /** Reads the fields {@code company}, {@code slug} and {@code capacity}; an empty address becomes the proposed one. */
    Described read(Map<String, String> typed, String capacity, List<Refusal> wrong) {
        return new Described(company(typed.get("company"), wrong), slug(typed, wrong), capacity(capacity, wrong));
    }

    private static String company(String typed, List<Refusal> wrong) {
        var name = typed == null ? "" : typed.strip();
        if (name.isEmpty()) wrong.add(Refusal.on("company", "signUp.companyMissing"));
        if (name.length() > LONGEST_NAME) wrong.add(Refusal.on("company", "settings.tooLong", LONGEST_NAME));
        return name;
    }

    private Slug slug(Map<String, String> typed, List<Refusal> wrong) {
        try {
            if (typed.get("slug") == null) addresses.proposed(typed.get("company")).ifPresent(slug -> typed.put("slug", slug.value()));
            return addresses.free(typed.get("slug"));
        } catch (Refusal no) {
            wrong.add(no);
            return null;
        }
    }

    private static Capacity capacity(String typed, List<Refusal> wrong) {
        for (var capacity : Capacity.values()) if (capacity.name().equals(typed)) return capacity;
        wrong.add(Refusal.on("capacity", "signUp.capacityMissing"));
        return null;
    }
}
