package io.portico.client.account;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** One of several to choose from, named by what it looks like. */
public record Choice(String value, String label, boolean chosen) {

    /** All there are, one of them chosen. */
    static <E extends Enum<E>> List<Choice> of(E[] all, E chosen, Function<E, String> label) {
        return Stream.of(all).map(one -> new Choice(one.name(), label.apply(one), one == chosen)).toList();
    }

    /** The one a form names; {@code until} when it names none of them. */
    static <E extends Enum<E>> E named(E[] all, String name, E until) {
        return Stream.of(all).filter(one -> one.name().equals(name)).findFirst().orElse(until);
    }
}
