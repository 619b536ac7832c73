package io.portico.admin.importing;

import io.portico.model.importing.ImportResult;
import io.portico.web.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** One import: how far it is, what became of each file, and what a colleague has to say about some. */
@Named
@RequestScoped
public class ImportShowPage {

    @Inject
    Imports imports;

    @Inject
    Reply reply;

    @Inject
    Sentences sentences;

    @Inject
    Here here;

    @Inject
    HttpServletRequest request;

    private ImportView view;
    private List<FileRow> files;
    private ImportResult only;

    public void load() {
        view = imports.show(request.getParameter("import"));
        only = ResultChip.read(request.getParameter("result"));
        files = imports.files(view.publicId(), only, from());
    }

    private int from() {
        var from = request.getParameter("from");
        return from != null && from.matches("[0-9]{1,6}") ? Integer.parseInt(from) : 0;
    }

    public String answer() {
        var job = request.getParameter("import");
        reply.give(job, request.getParameter("do"));
        return "/invoices/import/show?faces-redirect=true&import=" + job;
    }

    public ImportView getView() {
        if (view == null) load();

        return view;
    }

    public List<ResultChip> getChips() {
        return ResultChip.of(getView());
    }

    /** Whether this chip is the one that is chosen. */
    public boolean isChosen(ResultChip chip) {
        return chip.result() == only;
    }

    public List<FileRow> getFiles() {
        if (files == null) load();

        return files.subList(0, Math.min(Imports.ROWS, files.size()));
    }

    /** Where the next page of files begins, or null. */
    public Integer getNext() {
        return files.size() > Imports.ROWS ? files.get(Imports.ROWS).position() : null;
    }

    /** The address of the next page of files. */
    public String getNextAddress() {
        var result = only == null ? "" : "&result=" + ResultChip.word(only);
        return here.to("/invoices/import/show?import=" + view.publicId() + result + "&from=" + getNext());
    }

    public long count(String result) {
        return getView().count(ImportResult.valueOf(result));
    }

    public ResultBadge badge(FileRow file) {
        return ResultBadge.of(file.result());
    }

    public Sentences getSay() {
        return sentences;
    }
}
