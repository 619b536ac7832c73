package io.portico.admin.settings;

import io.portico.admin.branding.Logo;
import io.portico.model.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** Reads what a form says of the logo: a new file, one kept since a mistake elsewhere, the wish to have none, or nothing. */
@RequestScoped
public class LogoField {

    @Inject
    PortalSettings settings;

    LogoChoice read(Map<String, Object> typed, List<Refusal> wrong) throws IOException {
        try {
            var file = (Part) typed.remove("logo");
            if (file != null && file.getSize() > 0) return LogoChoice.becomes(judged(file));
            if (Boolean.parseBoolean(String.valueOf(typed.get("logoRemoved")))) return LogoChoice.GOES;

            return settings.kept((String) typed.get("logoKept")).map(LogoChoice::becomes).orElse(LogoChoice.STAYS);
        } catch (Refusal refusal) {
            wrong.add(refusal);
            return LogoChoice.STAYS;
        }
    }

    private static Logo judged(Part file) throws IOException {
        if (file.getSize() > Logo.MOST_BYTES) throw Logo.tooBig(file.getSize());

        try (var bytes = file.getInputStream()) {
            return Logo.of(bytes.readNBytes(Logo.MOST_BYTES + 1));
        }
    }
}
