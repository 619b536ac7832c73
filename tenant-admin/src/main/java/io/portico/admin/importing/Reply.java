package io.portico.admin.importing;

import io.portico.admin.access.CurrentColleague;
import io.portico.model.NotFound;
import io.portico.model.importing.ImportResult;
import io.portico.model.importing.SameNumber;
import io.portico.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** A colleague's answer about a file: it is read again at once, and the next page says what came of it. */
@RequestScoped
public class Reply {

    @Inject
    Answers answers;

    @Inject
    FileImport importer;

    @Inject
    Imports imports;

    @Inject
    CurrentColleague me;

    @Inject
    Notices notices;

    /** Does what a button of the list says: a verb, and the file it is about unless it is about all. */
    public void give(String job, String pressed) {
        var parts = pressed == null ? new String[] {""} : pressed.split(" ", 2);
        var file = parts.length == 2 ? parts[1] : null;
        switch (parts[0]) {
            case "create" -> create(file);
            case "accept" -> read(answers.acceptSeller(file, me.actor()), file);
            case "replace" -> read(answers.resolve(file, SameNumber.REPLACE, me.actor()), file);
            case "keep-both" -> read(answers.resolve(file, SameNumber.KEEP_BOTH, me.actor()), file);
            case "create-all" -> answers.createAllCustomers(job, me.actor());
            case "accept-all" -> answers.acceptAllSellers(job, me.actor());
            default -> throw new NotFound("answer", pressed);
        }
    }

    /** Takes the file in for a customer made of its buyer. */
    public void create(String file) {
        read(answers.createCustomer(file, me.actor()), file);
    }

    /** Takes the file in for a customer that was chosen by hand. */
    public void assign(String file, String customer) {
        read(answers.assign(file, customer, me.actor()), file);
    }

    private void read(long id, String file) {
        importer.run(id, null);
        answers.retryOthers(file);
        var now = imports.file(file);
        if (now.result() == ImportResult.IMPORTED) notices.done("import.notice.imported", now.fileName());
        else notices.caution("import.notice.open", now.fileName());
    }
}
