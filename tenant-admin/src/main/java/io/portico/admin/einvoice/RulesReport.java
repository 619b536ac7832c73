package io.portico.admin.einvoice;

import io.portico.admin.einvoice.Verdict.Failure;
import io.portico.admin.einvoice.Verdict.State;
import io.portico.admin.einvoice.document.Limits;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Listens to the rules while they run (SVRL), keeps what fails, and ends it all when it takes too long. */
final class RulesReport extends DefaultHandler {

    private static final Pattern ID_IN_FRONT = Pattern.compile("^\\[[^]]*]\\s*-?\\s*");
    private static final Pattern STEP = Pattern.compile("/\\*:(\\w+)\\[namespace-uri\\(\\)='([^']*)']\\[(\\d+)]");

    private final Map<String, Failure> failures = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();
    private final long end = System.nanoTime() + Limits.RULES_TIME.toNanos();
    private String rule;
    private boolean fatal;
    private String location;
    private boolean late;

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) throws SAXException {
        late = System.nanoTime() - end > 0;
        if (late) throw new SAXException("Out of time");

        if (localName.equals("failed-assert")) {
            rule = attributes.getValue("id");
            fatal = !"warning".equals(attributes.getValue("flag"));
            location = attributes.getValue("location");
            text.setLength(0);
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (rule != null) text.append(characters, start, length);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        if (!localName.equals("failed-assert")) return;

        var known = failures.get(rule);
        failures.put(rule, known == null ? new Failure(rule, fatal, words(), field(location), 1) : known.again());
        rule = null;
    }

    /** Whether the rules were stopped because they took too long. */
    boolean isLate() {
        return late;
    }

    /** The verdict so far, or in the end. What broke a fatal rule is invalid, whatever else there was to come. */
    Verdict verdict(boolean toTheEnd) {
        var sorted = failures.values().stream()
                .sorted(Comparator.comparing(failure -> !failure.fatal()))
                .toList();
        var invalid = sorted.stream().anyMatch(Failure::fatal);
        return new Verdict(invalid ? State.INVALID : toTheEnd ? State.VALID : State.NOT_CHECKED, sorted);
    }

    private String words() {
        return ID_IN_FRONT
                .matcher(text.toString().strip().replaceAll("\\s+", " "))
                .replaceFirst("");
    }

    // From /*:Invoice[namespace-uri()='…'][1]/*:InvoiceLine[namespace-uri()='…'][2] to cac:InvoiceLine[2]
    private static String field(String location) {
        var field = new StringBuilder();
        var steps = STEP.matcher(location == null ? "" : location);
        for (var first = true; steps.find(); first = false) {
            if (first) continue;

            if (!field.isEmpty()) field.append('/');
            field.append(prefix(steps.group(2))).append(steps.group(1));
            if (!steps.group(3).equals("1"))
                field.append('[').append(steps.group(3)).append(']');
        }
        return field.toString();
    }

    private static String prefix(String namespace) {
        if (namespace.endsWith("AggregateComponents-2")) return "cac:";
        if (namespace.endsWith("BasicComponents-2")) return "cbc:";
        if (namespace.contains(":ReusableAggregateBusinessInformationEntity:")) return "ram:";
        if (namespace.contains(":UnqualifiedDataType:")) return "udt:";
        if (namespace.contains(":QualifiedDataType:")) return "qdt:";

        return namespace.contains(":CrossIndustryInvoice:") ? "rsm:" : "";
    }
}
