package io.portico.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.model.words.Bundles;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundlesTest {

    @Test
    void every_sentence_of_the_administration_is_there_in_every_language() {
        assertEquals(List.of(), Bundles.problems("io.portico.admin.messages", BundlesTest.class.getClassLoader()));
    }
}
