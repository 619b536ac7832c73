package io.portico.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.portico.model.words.Bundles;
import io.portico.model.words.Texts;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundlesTest {

    private static final String OURS = "io.portico.admin.messages";

    @Test
    void every_sentence_of_the_administration_is_there_in_every_language() {
        assertEquals(List.of(), Bundles.problems(OURS, BundlesTest.class.getClassLoader()));
    }

    @Test
    void no_sentence_stands_twice_in_the_war() {
        assertTrue(Texts.strict(BundlesTest.class.getClassLoader(), OURS).has("signIn.title"));
    }
}
