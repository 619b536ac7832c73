package io.portico.admin.importing;

import io.portico.admin.einvoice.Reading;
import io.portico.admin.einvoice.Verdict;

/** A file as it was read, and what the rules say of it; no verdict when it was given before or there is no invoice. */
record Assessed(Reading reading, Verdict verdict) {}
