package io.portico.admin.access;

import io.portico.model.access.Token;
import io.portico.model.colleague.Colleague;
import io.portico.model.colleague.Right;
import io.portico.model.colleague.Role;
import io.portico.model.timeline.Actor;
import io.portico.model.timeline.ActorKind;
import io.portico.model.words.Formats;
import io.portico.web.FormToken;
import io.portico.web.Reader;
import io.portico.web.Visit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HexFormat;

/** The colleague who is signed in, and their role in the firm this request is about. */
@Named("me")
@RequestScoped
public class CurrentColleague implements FormToken.Holder {

    @Inject
    Reader reader;

    @Inject
    Visit visit;

    @Inject
    Arriving arriving;

    private Colleague colleague;
    private Token token;
    private boolean proven;
    private Role role;
    private boolean severalFirms;

    /** Somebody came in. */
    public void is(Colleague somebody, Token session) {
        colleague = somebody;
        token = session;
        reader.is(Formats.usual(somebody.language(), somebody.zone()));
    }

    /** They work for the firm this request is about, in this role, and perhaps for others. */
    void works(Role inFirm, boolean elsewhereToo) {
        role = inFirm;
        severalFirms = elsewhereToo;
    }

    /** Whether they work for another firm too; known on pages of a firm. */
    public boolean isSeveralFirms() {
        return severalFirms;
    }

    void isProven(boolean momentsAgo) {
        proven = momentsAgo;
    }

    /** Whether they proved within the last five minutes who they are. */
    public boolean isProven() {
        return proven;
    }

    public boolean isSignedIn() {
        return colleague != null;
    }

    public Colleague colleague() {
        return colleague;
    }

    /** The key of whoever is signed in. */
    public long colleagueId() {
        return colleague.id();
    }

    Token token() {
        return token;
    }

    /** What the database knows of the session's token. */
    public byte[] sessionHash() {
        return token.hash();
    }

    /** Whether their role in this firm includes the right. */
    public boolean may(Right right) {
        return role != null && role.may(right);
    }

    /**
     * Whether a page shows what needs this right. While a form is being read everything counts as shown, so that an act
     * somebody may no longer do is refused in words instead of being overheard.
     */
    public boolean shows(Right right) {
        var faces = FacesContext.getCurrentInstance();
        return may(right) || faces != null && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** What they are in this firm; null on pages of no firm. */
    public Role getRole() {
        return role;
    }

    public String getName() {
        return colleague.name();
    }

    /** The first letters of first and last name. */
    public String getInitials() {
        return initial(colleague.firstName()) + initial(colleague.lastName());
    }

    private static String initial(String name) {
        return name.isEmpty() ? "" : new String(Character.toChars(name.codePointAt(0)));
    }

    /** As the timeline names this colleague. */
    public Actor actor() {
        return new Actor(ActorKind.COLLEAGUE, colleague.id(), colleague.name());
    }

    @Override
    public String id() {
        return HexFormat.of().formatHex(session());
    }

    private byte[] session() {
        if (isSignedIn()) return token.hash();
        return arriving.isThere() ? arriving.token().hash() : visit.hash();
    }
}
