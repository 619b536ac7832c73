package io.portico.admin.customerfile;

import io.portico.model.customerfile.Known;
import io.portico.model.customerfile.RowResult;
import io.portico.web.Here;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;

/** One file of customers: how far it is, what would become of its rows, and what became of them. */
@Named
@RequestScoped
public class CustomerFilePage {

    private static final List<RowResult> ORDER = List.of(
            RowResult.WRONG, RowResult.KNOWN, RowResult.NEW, RowResult.CHANGED, RowResult.CREATED, RowResult.UPDATED,
            RowResult.LEFT, RowResult.SAME, RowResult.UNCHANGED);

    @Inject
    CustomerFiles files;

    @Inject
    FileRows rows;

    @Inject
    RowWords words;

    @Inject
    Here here;

    @Inject
    HttpServletRequest request;

    private FileView file;
    private List<RowView> list;

    public void load() {
        getFile();
        list = rows.rows(file.publicId(), getChosen(), from());
    }

    private int from() {
        var from = request.getParameter("from");
        return from != null && from.matches("[0-9]{1,7}") ? Integer.parseInt(from) : 0;
    }

    /** Lets the rows become customers. */
    public String start() {
        var asked = request.getParameter("known");
        var known = Arrays.stream(Known.values()).filter(each -> each.name().equals(asked)).findFirst();
        files.start(id(), known.orElse(Known.UPDATE));
        return "/customers/import/show?faces-redirect=true&file=" + id();
    }

    private String id() {
        return request.getParameter("file");
    }

    public FileView getFile() {
        if (file == null) file = rows.show(id());

        return file;
    }

    /** The results that occur, those that need a look first. */
    public List<RowResult> getResults() {
        return ORDER.stream().filter(result -> getFile().count(result) > 0).toList();
    }

    /** The result whose rows are shown. */
    public RowResult getChosen() {
        var asked = request.getParameter("result");
        return getResults().stream().filter(result -> result.name().equalsIgnoreCase(asked)).findFirst()
                .orElse(getResults().isEmpty() ? RowResult.NEW : getResults().get(0));
    }

    public List<RowView> getList() {
        if (list == null) load();

        return list.subList(0, Math.min(FileRows.ROWS, list.size()));
    }

    /** The address of the next page of rows, or null. */
    public String getNext() {
        if (list.size() <= FileRows.ROWS) return null;

        return here.to("/customers/import/show?file=" + file.publicId() + "&result=" + getChosen() + "&from="
                + list.get(FileRows.ROWS).number());
    }

    public RowWords getSay() {
        return words;
    }
}
