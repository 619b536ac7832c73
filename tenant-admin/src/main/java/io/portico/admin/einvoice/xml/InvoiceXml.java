package io.portico.admin.einvoice.xml;

import io.portico.admin.einvoice.document.EInvoice;
import io.portico.admin.einvoice.document.Kind;
import io.portico.admin.einvoice.document.Reason;
import io.portico.admin.einvoice.document.Syntax;
import io.portico.admin.einvoice.document.Unreadable;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** An invoice in XML: tells the syntax by the root element and reads it part by part. */
public final class InvoiceXml {

    private static final String UBL_INVOICE = "{urn:oasis:names:specification:ubl:schema:xsd:Invoice-2}Invoice";
    private static final String UBL_CREDIT = "{urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2}CreditNote";
    private static final String CII =
            "{urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100}CrossIndustryInvoice";
    private static final String ZUGFERD_1 = "CrossIndustryDocument";

    private InvoiceXml() {}

    /** What was read. */
    public record Parsed(Syntax syntax, EInvoice invoice) {}

    /** Reads a document; throws {@link Unreadable} for all that isn't an invoice, and nothing else. */
    public static Parsed read(byte[] xml) {
        try (var reader = GuardedReader.over(xml)) {
            var root = root(reader);
            var mapping = mapping(root);
            parts(reader, mapping);
            return new Parsed(root.equals(CII) ? Syntax.CII : Syntax.UBL, mapping.finish());
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** The syntax of a document by its root element, read no further than that. */
    public static Syntax syntax(byte[] xml) {
        try (var reader = GuardedReader.over(xml)) {
            var root = root(reader);
            mapping(root);
            return root.equals(CII) ? Syntax.CII : Syntax.UBL;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static String root(GuardedReader reader) throws XMLStreamException {
        while (reader.next() != XMLStreamConstants.START_ELEMENT) {
            if (!reader.hasNext()) throw new Unreadable(Reason.NOT_XML, null, 1);
        }
        return reader.getName().toString();
    }

    private static Mapping mapping(String root) {
        return switch (root) {
            case UBL_INVOICE -> new UblMapping(null);
            case UBL_CREDIT -> new UblMapping(Kind.CREDIT_NOTE);
            case CII -> new CiiMapping();
            default -> {
                var name = root.substring(root.indexOf('}') + 1);
                var reason = name.equals(ZUGFERD_1) ? Reason.OLD_ZUGFERD : Reason.NOT_AN_INVOICE;
                throw new Unreadable(reason, null, Values.shown(name));
            }
        };
    }

    private static void parts(GuardedReader reader, Mapping mapping) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() != XMLStreamConstants.START_ELEMENT) continue;

            var name = Element.nameAt(reader);
            if (name == null) Element.skip(reader);
            else if (!mapping.holdsParts(name)) mapping.take(Element.read(reader));
        }
    }

    private static Unreadable broken(XMLStreamException e) {
        return new Unreadable(
                Reason.NOT_XML,
                null,
                e.getLocation() == null ? 1 : e.getLocation().getLineNumber());
    }
}
