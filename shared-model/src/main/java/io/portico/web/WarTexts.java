package io.portico.web;

import io.portico.model.words.Texts;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.servlet.ServletContext;

/** The shared texts together with those of the war this runs in, which it names in its web.xml. */
@Dependent
public class WarTexts {

    /** Context parameter: the war's own bundle. */
    public static final String BUNDLE = "io.portico.texts";

    @Inject
    ServletContext servlets;

    @Produces
    @Singleton
    Texts texts() {
        return Texts.of(servlets.getClassLoader(), servlets.getInitParameter(BUNDLE));
    }
}
