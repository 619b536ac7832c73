package io.portico.admin.customerfile;

import io.portico.admin.sharing.Recipient;
import io.portico.admin.sharing.Sharing;
import io.portico.model.Refusal;
import io.portico.model.sharing.Scope;
import io.portico.web.Notices;
import io.portico.web.Refusals;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;

/** Shares customers of a file with the people at the addresses on their records: the first mail an import leads to. */
@Named
@RequestScoped
public class CustomerInvitePage {

    @Inject
    Invitees invitees;

    @Inject
    FileRows rows;

    @Inject
    Sharing sharing;

    @Inject
    Refusals refusals;

    @Inject
    Notices notices;

    @Inject
    HttpServletRequest request;

    private FileView file;
    private List<Invitees.Invitee> list;

    public void load() {
        file = rows.show(id());
        list = invitees.of(id());
    }

    /** Shares each as a firm usually does. One that is refused, such as by a limit, keeps no other from going. */
    public String invite() {
        var asked = request.getParameterValues("customer");
        var chosen = invitees.chosen(id(), asked == null ? Set.of() : Set.copyOf(List.of(asked)));
        if (chosen.isEmpty()) throw new Refusal("customerFile.nobodyChosen");

        var mails = 0;
        var shared = 0;
        String reason = null;
        for (var invitee : chosen) {
            try {
                mails += sharing.share(invitee.publicId(), List.of(invitee.address()), Scope.USUAL, null);
                shared++;
            } catch (Refusal no) {
                if (reason == null) reason = refusals.words(no);
            }
        }
        if (reason == null) notices.done("customerFile.invited", shared, mails);
        else notices.caution("customerFile.invitedPartly", shared, mails, chosen.size() - shared, reason);
        return "/customers/import/invite?faces-redirect=true&file=" + id();
    }

    private String id() {
        return request.getParameter("file");
    }

    public FileView getFile() {
        if (file == null) load();

        return file;
    }

    public List<Invitees.Invitee> getList() {
        if (list == null) load();

        return list;
    }

    /** How many are left in all, those that are offered now included. */
    public long getLeft() {
        return invitees.count(id());
    }

    /** How many mails leave if everybody who is offered stays chosen. */
    public long getMails() {
        return getList().stream().map(Invitees.Invitee::recipient).filter(Recipient::getsMail).count();
    }
}
