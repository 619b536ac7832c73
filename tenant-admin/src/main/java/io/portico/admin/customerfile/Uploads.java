package io.portico.admin.customerfile;

import io.portico.admin.upload.Sent;
import io.portico.model.timeline.Actor;
import io.portico.model.words.Language;
import io.portico.platform.Mishap;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;

/** Takes files in, also when somebody else sends the same one at the same moment. */
@ApplicationScoped
public class Uploads {

    @Inject
    CustomerFiles files;

    /** Keeps a file; its public id. Where another one kept the same bytes first, the second try finds them there. */
    public String take(Sent sent, Actor by, Language reader) {
        try {
            return files.take(sent, by, reader);
        } catch (PersistenceException overtaken) {
            if (Mishap.isAway(overtaken)) throw overtaken;

            return files.take(sent, by, reader);
        }
    }
}
