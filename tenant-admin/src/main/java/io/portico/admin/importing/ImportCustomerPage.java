package io.portico.admin.importing;

import io.portico.admin.importing.BuyerSearch.Candidate;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Says for which customer a file is, when no customer fits for certain. */
@Named
@RequestScoped
public class ImportCustomerPage {

    @Inject
    Imports imports;

    @Inject
    BuyerSearch search;

    @Inject
    Reply reply;

    @Inject
    HttpServletRequest request;

    private FileRow file;
    private List<Candidate> candidates;

    public void load() {
        file = imports.file(request.getParameter("file"));
        candidates = search.fitting(getWords());
    }

    public String choose() {
        var id = request.getParameter("file");
        reply.assign(id, request.getParameter("customer"));
        return "/invoices/import/show?faces-redirect=true&import=" + imports.importOf(id);
    }

    public FileRow getFile() {
        if (file == null) load();

        return file;
    }

    public List<Candidate> getCandidates() {
        if (candidates == null) load();

        return candidates;
    }

    /** The import that the file belongs to. */
    public String getJob() {
        return imports.importOf(getFile().publicId());
    }

    /** What is sought: what was typed, else what tells the buyer's name from others. */
    public String getWords() {
        var typed = request.getParameter("q");
        return typed != null ? typed : BuyerSearch.telling(getFile().buyer());
    }
}
