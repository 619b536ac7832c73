package io.portico.client.account;

import io.portico.client.access.Arrivals;
import io.portico.client.access.Askers;
import io.portico.client.access.ClientSessions;
import io.portico.client.access.CurrentClient;
import io.portico.client.password.Keys;
import io.portico.model.access.NewPassword;
import io.portico.client.password.Passwords;
import io.portico.model.Refusal;
import io.portico.tenancy.CurrentTenant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;

/**
 * The signed-in client's own password. Whoever has one proves it before anything changes; whoever has none must have come
 * in moments ago (security.md S-4). This browser gets a new session, all others lose theirs.
 */
@RequestScoped
public class OwnPassword {

    @Inject
    CurrentClient current;

    @Inject
    CurrentTenant tenant;

    @Inject
    ClientSessions sessions;

    @Inject
    Passwords passwords;

    @Inject
    Keys keys;

    @Inject
    Arrivals arrivals;

    @Inject
    Askers askers;

    /** Whether the client may go on without signing in anew. */
    public boolean isProven() {
        return current.client().hasPassword() || sessions.isFresh(current.entrance().sessionHash());
    }

    /** Sets another one; everything that stands against it, or an empty list when it is done. */
    public List<Refusal> change(String old, NewPassword chosen) {
        var me = current.client();
        if (!isProven()) return List.of(new Refusal("account.notFresh"));

        var problems = new ArrayList<Refusal>();
        if (me.hasPassword() && !fits(old)) problems.add(Refusal.on("old", "account.oldWrong"));
        problems.addAll(passwords.problems(chosen, me.email()));
        if (!problems.isEmpty()) return problems;

        var asker = askers.current();
        keys.change(me.id(), passwords.hash(chosen), null, asker.agent());
        arrivals.admit(me, asker);
        return List.of();
    }

    /** Goes back to codes, where the firm sends any. */
    public List<Refusal> remove(String old) {
        var me = current.client();
        if (!tenant.get().signInMethod().allowsCode()) return List.of(new Refusal("account.passwordNeeded"));
        if (!me.hasPassword()) return List.of();
        if (!fits(old)) return List.of(Refusal.on("proof", "account.oldWrong"));

        var asker = askers.current();
        keys.remove(me.id(), null, asker.agent());
        arrivals.admit(me, asker);
        return List.of();
    }

    private boolean fits(String old) {
        return passwords.fits(current.client().email(), current.client(), old, askers.current());
    }
}
