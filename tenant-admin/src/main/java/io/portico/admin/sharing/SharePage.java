package io.portico.admin.sharing;

import io.portico.model.Refusal;
import io.portico.model.invoice.InvoiceState;
import io.portico.model.sharing.Scope;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Errors;
import io.portico.web.Msg;
import io.portico.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;

/** The dialog that shares a customer. What it promises is asked of the same query as what the portal will show. */
@Named
@RequestScoped
public class SharePage {

    private static final int MOST = 100;

    @Inject
    Sharing sharing;

    @Inject
    Shares shares;

    @Inject
    Previews previews;

    @Inject
    CurrentTenant tenant;

    @Inject
    Clock clock;

    @Inject
    Notices notices;

    @Inject
    Errors errors;

    @Inject
    Msg msg;

    @Inject
    HttpServletRequest request;

    private ShareForm form;
    private Preview preview;

    public void load() {
        getForm();
    }

    public ShareForm getForm() {
        var again = request.getParameter("again");
        if (form == null && request.getMethod().equals("POST")) form = ShareForm.of(request);
        if (form == null) form = again == null ? ShareForm.of("", Scope.USUAL) : ShareForm.again(shares.show(again));

        return form;
    }

    public Preview getPreview() {
        if (preview == null) preview = previews.of(customer(), getForm());

        return preview;
    }

    public List<InvoiceState> getChoices() {
        return ShareForm.CHOICES;
    }

    /** Only looks, for those without scripts: the page that comes back says it. */
    public void check() {}

    public String share() {
        if (!isReadable()) return null;

        var people = getForm().addresses().found();
        var mails = sharing.share(customer(), people, getForm().scope(tenant.get().today(clock)), getForm().note());
        notices.done("share.done", people.size(), mails);
        return "/customers/show?faces-redirect=true&tab=portal&customer=" + customer();
    }

    private boolean isReadable() {
        var addresses = getForm().addresses();
        for (var wrong : addresses.wrong()) errors.add("emails", wrong.piece() + ": " + msg.get(wrong.key()));
        if (addresses.found().isEmpty() && addresses.wrong().isEmpty()) throw Refusal.on("emails", "email.empty");
        if (addresses.found().size() > MOST) throw Refusal.on("emails", "share.tooManyAtOnce", MOST);

        return addresses.isClean();
    }

    private String customer() {
        return request.getParameter("customer");
    }
}
