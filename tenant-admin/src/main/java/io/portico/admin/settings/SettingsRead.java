package io.portico.admin.settings;

import io.portico.model.Refusal;
import java.util.List;

/** The settings as they were read from a form, and everything to correct in the order of the form. */
public record SettingsRead(PortalChoices choices, List<Refusal> wrong) {}
