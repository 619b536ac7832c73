package io.portico.admin.importing;

import io.portico.admin.customer.CustomerChoice;
import io.portico.admin.customer.CustomerChoices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Says for which customer a file is, when no customer fits for certain. */
@Named
@RequestScoped
public class ImportCustomerPage {

    private static final String NEW = "new";

    @Inject
    Imports imports;

    @Inject
    CustomerChoices choices;

    @Inject
    Reply reply;

    @Inject
    HttpServletRequest request;

    private FileRow file;
    private List<CustomerChoice> candidates;

    public void load() {
        file = imports.file(request.getParameter("file"));
        candidates = choices.fitting(getWords());
    }

    public String choose() {
        var id = request.getParameter("file");
        var customer = request.getParameter("customer");
        if (NEW.equals(customer)) reply.create(id);
        else reply.assign(id, customer);
        return "/invoices/import/show?faces-redirect=true&import=" + imports.importOf(id);
    }

    public FileRow getFile() {
        if (file == null) load();

        return file;
    }

    public List<CustomerChoice> getCandidates() {
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
        return typed != null ? typed : Buyers.telling(getFile().buyer());
    }
}
