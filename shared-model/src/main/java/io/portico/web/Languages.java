package io.portico.web;

import io.portico.model.words.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The languages somebody not signed in can choose from; choosing is an address, so it works without scripts. */
@Named
@RequestScoped
public class Languages {

    @Inject
    Here here;

    public List<Language> getAll() {
        return List.of(Language.values());
    }

    /** This very page in another language. */
    public String address(Language language) {
        var query = here.getQuery() == null ? "" : here.getQuery();
        var rest = query.replaceAll("(^|&)" + Reader.LANGUAGE + "=[^&]*", "").replaceFirst("^&", "");
        return here.getAddress() + "?" + (rest.isEmpty() ? "" : rest + "&") + Reader.LANGUAGE + "=" + language.code();
    }
}
