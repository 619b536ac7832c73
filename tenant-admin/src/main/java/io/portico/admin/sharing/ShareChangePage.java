package io.portico.admin.sharing;

import io.portico.model.NotFound;
import io.portico.model.access.EmailAddress;
import io.portico.model.invoice.InvoiceState;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.List;

/** The dialogs about one person who has access: change what they see, correct their address, take it back. */
@Named
@RequestScoped
public class ShareChangePage {

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
    HttpServletRequest request;

    private ShareRow row;
    private ShareForm form;

    /** Finds out whether there is such a person with this customer before anything of the page is written. */
    public void load() {
        var customer = request.getParameter("customer");
        if (!getRow().customer().equals(customer)) throw new NotFound("share", customer);
    }

    public ShareRow getRow() {
        if (row == null) row = shares.show(request.getParameter("share"));

        return row;
    }

    public ShareForm getForm() {
        if (form == null) {
            var sent = request.getMethod().equals("POST");
            form = sent ? ShareForm.of(request) : ShareForm.of(getRow().person().email(), getRow().scope());
        }
        return form;
    }

    public Preview getPreview() {
        return previews.of(getRow(), getForm());
    }

    public List<InvoiceState> getChoices() {
        return ShareForm.CHOICES;
    }

    /** Only looks; the page that comes back says what would be seen. */
    public void check() {}

    public String change() {
        shares.change(getRow().share(), getForm().scope(tenant.get().today(clock)));
        notices.done("access.changed", getRow().person().name());
        return AccessPage.card(getRow());
    }

    public String revoke() {
        shares.revoke(getRow().share());
        notices.done("access.revoked", getRow().person().name());
        return AccessPage.card(getRow());
    }

    public String correct() {
        var address = EmailAddress.of(request.getParameter("email"));
        shares.correct(getRow().share(), address);
        notices.done("access.corrected", address.original());
        return AccessPage.card(getRow());
    }

    /** The address as it was typed, or as it stands. */
    public String getEmail() {
        var typed = request.getParameter("email");
        return typed == null ? getRow().person().email() : typed;
    }
}
