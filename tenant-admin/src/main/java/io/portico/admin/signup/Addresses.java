package io.portico.admin.signup;

import io.portico.model.Refusal;
import io.portico.tenancy.Firms;
import io.portico.tenancy.Slug;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The addresses a new firm can have. */
@ApplicationScoped
public class Addresses {

    private static final int MOST_NUMBER = 9;

    @Inject
    Firms firms;

    /** What was typed, if a new firm can have it; refuses by name what can't be had. */
    public Slug free(String typed) {
        var slug = Slug.of(typed);
        if (!firms.isFree(slug, null)) throw Refusal.on("slug", "slug.taken", slug.value());
        return slug;
    }

    /** A free address made of the company's name, if one can be made. */
    public Optional<Slug> proposed(String company) {
        return Slug.proposed(company).flatMap(slug -> Stream.concat(
                        Stream.of(slug), IntStream.rangeClosed(2, MOST_NUMBER).mapToObj(slug::numbered))
                .filter(some -> firms.isFree(some, null))
                .findFirst());
    }
}
