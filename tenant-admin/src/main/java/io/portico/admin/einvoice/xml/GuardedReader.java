package io.portico.admin.einvoice.xml;

import io.portico.admin.einvoice.document.Limits;
import io.portico.admin.einvoice.document.Reason;
import io.portico.admin.einvoice.document.Unreadable;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.util.StreamReaderDelegate;

/**
 * The only way by which XML from outside is read: no document types, no entities but the five of XML, nothing fetched,
 * and a limit to depth and number of elements. What breaks these rules ends in {@link Unreadable}.
 */
public final class GuardedReader extends StreamReaderDelegate implements AutoCloseable {

    private static final XMLInputFactory FACTORY = factory();

    private final Set<String> names = new HashSet<>();
    private int depth;
    private int elements;

    private GuardedReader(XMLStreamReader reader) {
        super(reader);
    }

    /** Starts reading; the encoding is what the byte order mark or the XML declaration says, else UTF-8. */
    public static GuardedReader over(byte[] xml) throws XMLStreamException {
        return new GuardedReader(FACTORY.createXMLStreamReader(Characters.of(xml)));
    }

    @Override
    public int next() throws XMLStreamException {
        var event = super.next();
        switch (event) {
            case START_ELEMENT -> count();
            case END_ELEMENT -> depth--;
            case DTD, ENTITY_REFERENCE, ENTITY_DECLARATION, NOTATION_DECLARATION ->
                throw new Unreadable(Reason.DOCTYPE, null);
            default -> {}
        }
        return event;
    }

    /** The namespace of the element, empty if it is in none. */
    @Override
    public String getNamespaceURI() {
        return Objects.requireNonNullElse(super.getNamespaceURI(), "");
    }

    @Override
    public void close() throws XMLStreamException {
        super.close();
    }

    private void count() {
        if (++depth > Limits.DEPTH) throw new Unreadable(Reason.TOO_DEEP, null, Limits.DEPTH);
        if (++elements > Limits.ELEMENTS) throw new Unreadable(Reason.TOO_MANY, null, Limits.ELEMENTS);

        names.add(getLocalName());
        for (var i = 0; i < getAttributeCount(); i++) names.add(getAttributeLocalName(i));
        if (names.size() > Limits.NAMES) throw new Unreadable(Reason.TOO_MANY, null, Limits.NAMES);
    }

    // The JDK's own parser whatever else lies on the class path: its switches are the ones tried here.
    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new Unreadable(Reason.DOCTYPE, null);
        });
        return factory;
    }
}
