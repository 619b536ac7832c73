package io.portico.admin.einvoice.xml;

import io.portico.admin.einvoice.document.Limits;
import io.portico.admin.einvoice.document.Reason;
import io.portico.admin.einvoice.document.Unreadable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** A part of a document. Names have the usual prefixes, whatever the file chose; foreign elements are left out. */
final class Element {

    /** How the elements are called that hold whole files: EmbeddedDocument… in UBL, Attachment… in CII. */
    static final String ATTACHED_FILE = "BinaryObject";

    private static final Map<String, String> PREFIXES = Map.of(
            "urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2", "cac:",
            "urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2", "cbc:",
            "urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100", "rsm:",
            "urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100", "ram:",
            "urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100", "udt:",
            "urn:un:unece:uncefact:data:standard:QualifiedDataType:100", "qdt:");

    private final String name;
    private final Element parent;
    private final List<Element> children = new ArrayList<>(0);
    private Map<String, String> attributes = Map.of();
    private String text = "";
    private int textLength;
    private int position;

    private Element(String name, Element parent) {
        this.name = name;
        this.parent = parent;
    }

    /** The name at the reader's position, as {@code cbc:ID}, or null if it belongs to no invoice. */
    static String nameAt(GuardedReader reader) {
        var prefix = PREFIXES.get(reader.getNamespaceURI());
        return prefix == null ? null : prefix + reader.getLocalName();
    }

    /** Reads the element at the reader's position, to its end. */
    static Element read(GuardedReader reader) throws XMLStreamException {
        return read(reader, null, new int[1]);
    }

    private static Element read(GuardedReader reader, Element parent, int[] count) throws XMLStreamException {
        var element = new Element(nameAt(reader), parent);
        if (++count[0] > Limits.PART_ELEMENTS) {
            throw new Unreadable(Reason.TOO_MANY, element.field(), Limits.PART_ELEMENTS);
        }
        element.takeAttributes(reader);
        var content = new StringBuilder();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    if (nameAt(reader) == null) skip(reader);
                    else element.children.add(read(reader, element, count));
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> element.append(content, reader);
                case XMLStreamConstants.END_ELEMENT -> {
                    element.text = content.toString();
                    element.checkLength();
                    return element;
                }
                default -> {}
            }
        }
        return element;
    }

    /** Passes over the element at the reader's position. */
    static void skip(GuardedReader reader) throws XMLStreamException {
        for (var depth = 1; depth > 0; ) {
            var event = reader.next();
            if (event == XMLStreamConstants.START_ELEMENT) depth++;
            if (event == XMLStreamConstants.END_ELEMENT) depth--;
        }
    }

    private void takeAttributes(GuardedReader reader) {
        if (reader.getAttributeCount() == 0) return;

        attributes = new HashMap<>();
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            var value = reader.getAttributeValue(i).strip();
            if (value.length() > Limits.NAME) {
                var field = field() + "/@" + reader.getAttributeLocalName(i);
                throw new Unreadable(Reason.TOO_LONG, field, value.length(), Limits.NAME);
            }
            attributes.put(reader.getAttributeLocalName(i), value);
        }
    }

    // The rules turn texts into numbers, wherever they stand, and that takes ages for a million digits.
    private void checkLength() {
        if (textLength > Limits.TEXT && !name.endsWith(ATTACHED_FILE)) {
            throw new Unreadable(Reason.TOO_LONG, field(), textLength, Limits.TEXT);
        }
    }

    // An attached file may be megabytes long: what can't be a text anyway is counted, not kept.
    private void append(StringBuilder content, GuardedReader reader) {
        textLength += reader.getTextLength();
        if (content.length() <= Limits.TEXT) content.append(reader.getText());
    }

    String name() {
        return name;
    }

    /** Says that this is the n-th of its kind, for {@link #field()}. */
    Element at(int position) {
        this.position = position;
        return this;
    }

    /** Where it stands, as {@code cac:InvoiceLine[2]/cac:Price/cbc:PriceAmount}. */
    String field() {
        var own = position == 0 ? name : name + "[" + position + "]";
        return parent == null ? own : parent.field() + "/" + own;
    }

    /** The first element at a path of names with slashes, or null. */
    Element child(String path) {
        var found = children(path);
        return found.isEmpty() ? null : found.get(0);
    }

    /** All elements at a path of names with slashes. */
    List<Element> children(String path) {
        var found = List.of(this);
        for (var step : path.split("/")) {
            var next = new ArrayList<Element>();
            for (var element : found) {
                for (var child : element.children) {
                    if (child.name.equals(step)) next.add(child);
                }
            }
            found = next;
        }
        return found;
    }

    /** The value of an attribute, at most {@link Limits#NAME} characters; null if there is none or it is blank. */
    String attribute(String attribute) {
        var value = attributes.get(attribute);
        return value == null || value.isEmpty() ? null : value;
    }

    /** The element's own text as it stands; refused beyond a length. */
    String text(int limit) {
        var shown = text.strip();
        if (shown.length() > limit) throw new Unreadable(Reason.TOO_LONG, field(), shown.length(), limit);

        return shown;
    }
}
