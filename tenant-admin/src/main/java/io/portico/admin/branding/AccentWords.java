package io.portico.admin.branding;

import io.portico.model.Refusal;
import io.portico.model.branding.AccentColour;
import io.portico.model.branding.AccentColour.Adjustment;
import io.portico.web.Msg;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Says in words and numbers what is made of an accent so that everybody can read it. */
@RequestScoped
public class AccentWords {

    @Inject
    Msg msg;

    /** One sentence, and the class of the sample beside it: {@code button}, {@code text-light}, {@code edge-dark} … */
    public record Tone(String sample, String text) {}

    /** Whether anything was adjusted, in a few words; for what is no colour, nothing. */
    public String title(String typed) {
        var accent = parsed(typed);
        return accent == null ? "" : msg.get(accent.isAdjusted() ? "accent.adjusted" : "accent.kept");
    }

    /** What happens to it: on buttons first, then tone by tone; for what is no colour, nothing. */
    public List<Tone> tones(String typed) {
        var accent = parsed(typed);
        return accent == null ? List.of() : tones(accent);
    }

    private List<Tone> tones(AccentColour accent) {
        var tones = new ArrayList<Tone>();
        var ink = accent.ink().equals(AccentColour.BLACK) ? "BLACK" : "WHITE";
        tones.add(new Tone("button", msg.of("accent.button", ink, ratio(accent.inkContrast()))));
        accent.adjustments().forEach(adjustment -> tones.add(tone(adjustment)));
        return tones;
    }

    private Tone tone(Adjustment made) {
        var use = made.use().name().toLowerCase(Locale.ROOT);
        var mode = made.mode().name().toLowerCase(Locale.ROOT);
        var text = msg.of("accent." + use + "." + mode, ratio(made.before()), ratio(made.after()));
        return new Tone(use + "-" + mode, text);
    }

    /** For a script that shows a colour before it is saved; refuses what is no colour. */
    public JsonObject json(String typed) {
        var accent = AccentColour.parse(typed);
        var tones = Json.createArrayBuilder();
        tones(accent).forEach(tone -> tones.add(
                Json.createObjectBuilder().add("sample", tone.sample()).add("text", tone.text())));
        return Json.createObjectBuilder()
                .add("ok", true)
                .add("accent", accent.hex())
                .add("ink", accent.ink().hex())
                .add("title", title(typed))
                .add("tones", tones)
                .build();
    }

    /** One decimal, never more than it is. */
    private static BigDecimal ratio(double contrast) {
        return BigDecimal.valueOf(contrast).setScale(1, RoundingMode.FLOOR);
    }

    private static AccentColour parsed(String typed) {
        try {
            return AccentColour.parse(typed);
        } catch (Refusal noColour) {
            return null;
        }
    }
}
