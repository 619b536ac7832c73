package io.portico.client.access;

import io.portico.model.NotFound;
import io.portico.model.access.EmailAddress;
import io.portico.model.client.Client;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.ActorKind;
import io.portico.model.words.Formats;
import io.portico.web.FormToken;
import io.portico.web.Here;
import io.portico.web.Reader;
import io.portico.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HexFormat;
import java.util.List;

/** The client who is signed in, and the customer this request looks at. */
@Named("me")
@RequestScoped
public class CurrentClient implements FormToken.Holder {

    @Inject
    Here here;

    @Inject
    HttpServletRequest request;

    @Inject
    Reader reader;

    @Inject
    Visit visit;

    private Entrance entrance;
    private Look look;

    /** Somebody came in: from here on pages are written for them. */
    public void is(Entrance entered) {
        entrance = entered;
        reader.is(entered.client().formats());
    }

    /** A colleague looks at the portal as a client: pages are written for that client, and change nothing. */
    public void looks(Look begun) {
        look = begun;
        is(new Entrance(begun.publicId(), begun.hash(), begun.client(), begun.customers()));
    }

    /** Whether it isn't the client who sees this page, but a colleague in their place. */
    public boolean isViewed() {
        return look != null;
    }

    public Look look() {
        return look;
    }

    public boolean isSignedIn() {
        return entrance != null;
    }

    public Entrance entrance() {
        return entrance;
    }

    public Client client() {
        return entrance.client();
    }

    public String getName() {
        return client().name();
    }

    public String firstName() {
        return client().firstName();
    }

    public String lastName() {
        return client().lastName();
    }

    /** The first letters of first and last name, for the round mark beside it. */
    public String getInitials() {
        var first = client().firstName();
        var last = client().lastName();
        return first == null ? "@" : initial(first) + initial(last);
    }

    private static String initial(String name) {
        return name.isEmpty() ? "" : new String(Character.toChars(name.codePointAt(0)));
    }

    /** The database's key of this client. */
    public long clientId() {
        return client().id();
    }

    public EmailAddress email() {
        return client().email();
    }

    /** How pages are written for this client. */
    public Formats formats() {
        return client().formats();
    }

    public boolean hasPassword() {
        return client().hasPassword();
    }

    /** All customers shared with this client, newest first. */
    public List<SharedCustomer> getCustomers() {
        return entrance.customers();
    }

    public boolean isChoosing() {
        return entrance.customers().size() > 1;
    }

    /** The customer the address names, else the newest; one that isn't shared doesn't exist. */
    public SharedCustomer customer() {
        var named = request.getParameter("customer");
        return entrance.customers().stream()
                .filter(customer -> named == null || customer.publicId().equals(named))
                .findFirst()
                .orElseThrow(() -> new NotFound("customer", named));
    }

    public SharedCustomer getCustomer() {
        return customer();
    }

    /** The address of a page for the same customer. */
    public String to(String page) {
        var customer = isChoosing() ? "?customer=" + customer().publicId() : "";
        return here.getBase() + page + customer;
    }

    /** As the timeline names this client. */
    public Actor actor() {
        return new Actor(ActorKind.CLIENT, client().id(), client().name());
    }

    /** What the timeline says of things that concern this client's own account. */
    public About about() {
        return About.client(client().id(), client().name());
    }

    @Override
    public String id() {
        return HexFormat.of().formatHex(isSignedIn() ? entrance.sessionHash() : visit.hash());
    }
}
