package io.portico.admin.settings;

import static io.portico.model.timeline.EventKind.LOGO_CHANGED;
import static io.portico.model.timeline.EventKind.SETTINGS_CHANGED;

import io.portico.admin.access.CurrentColleague;
import io.portico.admin.branding.Logo;
import io.portico.model.Refusal;
import io.portico.model.file.Files;
import io.portico.model.timeline.About;
import io.portico.model.timeline.Change;
import io.portico.model.timeline.Timeline;
import io.portico.tenancy.CurrentTenant;
import io.portico.tenancy.Firm;
import io.portico.tenancy.Firms;
import io.portico.tenancy.Slug;
import io.portico.tenancy.TenantService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the firm has set for its portal. Only administrators reach it. */
@TenantService
public class PortalSettings {

    @Inject
    CurrentTenant tenant;

    @Inject
    CurrentColleague me;

    @Inject
    Firms firms;

    @Inject
    Files files;

    @Inject
    Timeline timeline;

    /** The fields as they stand now, with the version they were seen at. */
    public Map<String, Object> shown() {
        var firm = current();
        var typed = SettingsForm.of(PortalChoices.of(firm));
        typed.put("version", Integer.toString(firm.version()));
        return typed;
    }

    /** Whether the firm may have this address; refuses it with the reason if not. */
    public Address address(String typed) {
        var slug = free(typed);
        var firm = tenant.get();
        if (slug.value().equals(firm.slug())) return Address.YOURS;

        return firms.onceAt(slug.value()).isPresent() ? Address.ONCE_YOURS : Address.FREE;
    }

    private Slug free(String typed) {
        var slug = Slug.of(typed);
        if (!firms.isFree(slug, tenant.get())) throw Refusal.on("slug", "slug.taken", slug.value());

        return slug;
    }

    /** Reads the fields and says everything that is wrong with them. */
    public SettingsRead read(Map<String, Object> typed) {
        var form = new SettingsForm(typed, this::free);
        return new SettingsRead(form.read(), form.wrong());
    }

    /** Saves what was seen at this version and decided anew; true if anything differs now. */
    public boolean save(int seenVersion, PortalChoices choices, LogoChoice logo) {
        var changes = new ArrayList<Change>();
        var pictures = new ArrayList<Change>();
        firms.change(tenant.get(), seenVersion, firm -> {
            changes.addAll(SettingsChanges.between(PortalChoices.of(firm), choices));
            choices.applyTo(firm);
            pictures.addAll(show(logo, firm));
        });
        if (!changes.isEmpty()) timeline.record(SETTINGS_CHANGED, me.actor(), About.FIRM, changes);
        if (!pictures.isEmpty()) timeline.record(LOGO_CHANGED, me.actor(), About.FIRM, pictures);
        return !changes.isEmpty() || !pictures.isEmpty();
    }

    private List<Change> show(LogoChoice choice, Firm firm) {
        var before = words(firm);
        if (choice.goes()) firm.removeLogo();
        if (choice.fresh() != null) {
            var logo = choice.fresh();
            firm.showLogo(files.keep(logo.bytes(), logo.mediaType()).sha256(), logo.width(), logo.height());
            return List.of(new Change("logo", before, words(firm)));
        }
        return before.equals(words(firm)) ? List.of() : List.of(new Change("logo", before, words(firm)));
    }

    private static String words(Firm firm) {
        return firm.hasLogo() ? Logo.size(firm.logoWidth(), firm.logoHeight()) : "key:logo.none";
    }

    /** What saving these choices would change by now: for somebody who was overtaken by a colleague. */
    public List<Change> differences(PortalChoices choices) {
        return SettingsChanges.between(PortalChoices.of(current()), choices);
    }

    /** Keeps a judged logo while the rest of the form is corrected; the name under which it is found again. */
    public String keep(Logo logo) {
        return HexFormat.of().formatHex(files.keep(logo.bytes(), logo.mediaType()).sha256());
    }

    /** A logo kept before, if the name is one of ours. */
    public Optional<Logo> kept(String name) {
        if (name == null || !name.matches("[0-9a-f]{64}")) return Optional.empty();

        return Optional.ofNullable(files.find(HexFormat.of().parseHex(name)))
                .map(file -> Logo.kept(file.bytes(), file.mediaType()));
    }

    private Firm current() {
        return firms.byId(tenant.get().id());
    }
}
