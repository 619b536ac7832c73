package io.portico.admin.einvoice.xml;

import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Hands a document to the rules: its elements and attributes without what the rules never look at. Attached files are
 * left empty, since they only fill memory, and foreign namespaces are left out, since whoever keeps names keeps theirs.
 */
public final class RulesInput {

    private static final String EXTENSIONS = "urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2";
    private static final Set<String> ROOTS = Set.of(
            "urn:oasis:names:specification:ubl:schema:xsd:Invoice-2",
            "urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2");

    private RulesInput() {}

    /** Copies a document; what {@link GuardedReader} doesn't let through ends here too. */
    public static void copy(byte[] xml, XMLStreamWriter to) throws XMLStreamException {
        try (var from = GuardedReader.over(xml)) {
            to.writeStartDocument();
            while (from.hasNext()) {
                switch (from.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        if (isForeign(from)) Element.skip(from);
                        else start(from, to);
                    }
                    case XMLStreamConstants.END_ELEMENT -> to.writeEndElement();
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> to.writeCharacters(from.getText());
                    default -> {}
                }
            }
            to.writeEndDocument();
        }
    }

    private static boolean isForeign(GuardedReader from) {
        var namespace = from.getNamespaceURI();
        return Element.nameAt(from) == null && !ROOTS.contains(namespace) && !EXTENSIONS.equals(namespace);
    }

    private static void start(GuardedReader from, XMLStreamWriter to) throws XMLStreamException {
        to.writeStartElement("", from.getLocalName(), from.getNamespaceURI());
        for (var i = 0; i < from.getAttributeCount(); i++) {
            var namespace = from.getAttributeNamespace(i);
            if (namespace == null || namespace.isEmpty()) {
                to.writeAttribute(from.getAttributeLocalName(i), from.getAttributeValue(i));
            }
        }
        if (from.getLocalName().endsWith(Element.ATTACHED_FILE)) {
            Element.skip(from);
            to.writeEndElement();
        }
    }
}
