package io.portico.admin.importing;

import io.portico.admin.access.CurrentColleague;
import io.portico.admin.einvoice.document.Limits;
import io.portico.admin.upload.PartFile;
import io.portico.admin.upload.TooMuchFilter;
import io.portico.model.Refusal;
import io.portico.web.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** Where e-invoices are sent, and what was sent before. */
@Named
@RequestScoped
public class ImportPage {

    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    Intake intake;

    @Inject
    Imports imports;

    @Inject
    CurrentColleague me;

    @Inject
    Refusals refusals;

    @Inject
    ExternalContext faces;

    private List<ImportRow> list;

    public void load() {
        if (TooMuchFilter.answers((HttpServletRequest) faces.getRequest())) {
            refusals.tell(Refusal.on("files", "import.tooLarge", getMostTogether()));
        }
    }

    public String upload() throws IOException {
        var files = PartFile.in((HttpServletRequest) faces.getRequest(), "files");
        var job = intake.take(files, me.actor());
        return "/invoices/import/show?faces-redirect=true&import=" + job;
    }

    public List<ImportRow> getList() {
        if (list == null) list = imports.list();

        return list;
    }

    public int getMostFiles() {
        return Limits.FILES;
    }

    /** Megabytes of one file. */
    public int getMostEach() {
        return Limits.FILE / MEGABYTE;
    }

    /** Megabytes of all together. */
    public int getMostTogether() {
        return Limits.TOTAL / MEGABYTE;
    }
}
