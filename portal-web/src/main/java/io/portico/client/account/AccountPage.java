package io.portico.client.account;

import io.portico.client.access.CurrentClient;
import io.portico.client.registration.Registration;
import io.portico.model.Refusal;
import io.portico.model.words.Language;
import io.portico.tenancy.CurrentTenant;
import io.portico.web.Notices;
import io.portico.web.Refusals;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;

/** The client's own page; this bean changes name and language. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    Account account;

    @Inject
    CurrentClient client;

    @Inject
    CurrentTenant tenant;

    @Inject
    Refusals refusals;

    @Inject
    Notices notices;

    private String first;
    private String last;
    private String language;

    @PostConstruct
    void fill() {
        first = client.firstName();
        last = client.lastName();
        language = client.formats().language().code();
    }

    public String save() {
        var problems = new ArrayList<Refusal>();
        var spoken = Language.of(language);
        if (spoken.isEmpty()) problems.add(Refusal.on("language", "register.language"));
        Registration.name(first, "first", problems);
        Registration.name(last, "last", problems);
        problems.forEach(refusals::tell);
        if (!problems.isEmpty()) return null;

        account.introduce(first, last, spoken.get());
        notices.done("account.saved");
        return "/account?faces-redirect=true";
    }

    public String getEmail() {
        return client.email().original();
    }

    /** Which sentence says how the client signs in. */
    public String getSigning() {
        var method = tenant.get().signInMethod();
        if (method.needsSecondStep()) return "account.byTwoSteps";
        if (!method.allowsPassword() || !isPassword()) return method.allowsPassword() ? "account.byCodeSoFar" : "account.byCode";
        return method.allowsCode() ? "account.byPassword" : "account.byPasswordOnly";
    }

    public boolean isPassword() {
        return client.hasPassword();
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String first) {
        this.first = first;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String last) {
        this.last = last;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
