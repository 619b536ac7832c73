package io.portico.admin.customerfile;

import io.portico.model.Refusal;
import io.portico.web.Notices;
import io.portico.web.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** Somebody confirms how a file was read and which column says what, and sees its first rows as they would be kept. */
@Named
@RequestScoped
public class CustomerReadPage {

    private static final String READ = "/customers/import/read?faces-redirect=true&file=";
    private static final String SHOW = "/customers/import/show?faces-redirect=true&file=";

    @Inject
    CustomerFiles files;

    @Inject
    FileRows rows;

    @Inject
    Previews previews;

    @Inject
    Notices notices;

    @Inject
    Refusals refusals;

    @Inject
    RowWords words;

    @Inject
    HttpServletRequest request;

    private FileView file;
    private Previews.Look seen;

    public void load() {
        seen();
        if (getFile().problem() != null) refusals.tell(new Refusal(file.problem()));
    }

    /** Reads it as the form says, and shows that. */
    public String look() {
        files.confirm(id(), new ReadingForm(request));
        return READ + id();
    }

    /** Has its rows checked; only what somebody saw, so a new way to read it is shown first. */
    public String check() {
        if (files.confirm(id(), new ReadingForm(request))) {
            notices.caution("customerFile.readAnew");
            return READ + id();
        }
        files.check(id());
        return SHOW + id();
    }

    private String id() {
        return request.getParameter("file");
    }

    public FileView getFile() {
        if (file == null) file = rows.show(id());

        return file;
    }

    private Previews.Look seen() {
        if (seen == null) seen = previews.at(id());

        return seen;
    }

    public Preview getPreview() {
        return seen().preview();
    }

    /** How the file is read now. */
    public Reading getReading() {
        return seen().reading();
    }

    public RowWords getSay() {
        return words;
    }

    public ReadingChoices getChoices() {
        return new ReadingChoices();
    }
}
