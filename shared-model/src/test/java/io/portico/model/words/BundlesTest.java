package io.portico.model.words;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    private static final ClassLoader LOADER = BundlesTest.class.getClassLoader();

    @ParameterizedTest
    @ValueSource(strings = {"io.portico.messages", "io.portico.faces", "ValidationMessages"})
    void every_sentence_is_there_in_every_language(String bundle) {
        assertEquals(List.of(), Bundles.problems(bundle, LOADER));
    }

    @Test
    void a_careless_bundle_fails_the_build_with_a_sentence_for_each_fault() {
        var expected = Set.of(
                "lt same is the same as in English",
                "lt empty is empty",
                "lt gap fills other gaps than English does",
                "lt plural has no plural for few",
                "kk plural has no plural for one",
                "lt apostrophe has a straight apostrophe, which formats take for a quote: use ’",
                "lt shout shouts",
                "ro cedilla has ş or ţ for ș or ț",
                "kk left says Choose",
                "lt only.here is missing",
                "kk more is not in English",
                "ro gap is called alike but is not");

        var problems = new TreeSet<>(Bundles.problems("bad.messages", LOADER));
        problems.removeIf(problem -> problem.startsWith("lt malformed is malformed: "));
        assertEquals(new TreeSet<>(expected), problems);
    }

    @Test
    void a_bundle_that_is_not_there_fails_too() {
        assertEquals(List.of("there is no bundle no.such"), Bundles.problems("no.such", LOADER));
    }
}
