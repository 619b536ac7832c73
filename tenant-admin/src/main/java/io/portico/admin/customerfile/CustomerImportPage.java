package io.portico.admin.customerfile;

import io.portico.admin.access.CurrentColleague;
import io.portico.admin.table.TableLimits;
import io.portico.admin.upload.PartFile;
import io.portico.admin.upload.TooMuchFilter;
import io.portico.model.Refusal;
import io.portico.web.Reader;
import io.portico.web.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;

/** Where a file of customers is sent, and what was sent before. */
@Named
@RequestScoped
public class CustomerImportPage {

    private static final int MEGABYTE = 1024 * 1024;

    @Inject
    Uploads uploads;

    @Inject
    FileRows rows;

    @Inject
    CurrentColleague me;

    @Inject
    Reader reader;

    @Inject
    Refusals refusals;

    @Inject
    ExternalContext faces;

    private List<FileView> list;

    public void load() {
        if (TooMuchFilter.answers((HttpServletRequest) faces.getRequest())) {
            refusals.tell(Refusal.on("files", "table.tooLarge", getMostMegabytes()));
        }
    }

    public String upload() throws IOException {
        var sent = PartFile.in((HttpServletRequest) faces.getRequest(), "files");
        if (sent.size() != 1) throw Refusal.on("files", "customerFile.oneFile");

        var file = uploads.take(sent.get(0), me.actor(), reader.getLanguage());
        return "/customers/import/read?faces-redirect=true&file=" + file;
    }

    public List<FileView> getList() {
        if (list == null) list = rows.list();

        return list;
    }

    public int getMostMegabytes() {
        return TableLimits.FILE / MEGABYTE;
    }

    public int getMostRows() {
        return TableLimits.ROWS;
    }
}
