package io.portico.admin.einvoice;

import io.portico.admin.einvoice.Verdict.State;
import io.portico.admin.einvoice.document.Syntax;
import io.portico.admin.einvoice.document.Unreadable;
import io.portico.admin.einvoice.xml.InvoiceXml;
import io.portico.admin.einvoice.xml.RulesInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.lang.ref.SoftReference;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.stream.StreamSource;
import net.sf.saxon.lib.Feature;
import net.sf.saxon.om.NamespaceUri;
import net.sf.saxon.s9api.Processor;
import net.sf.saxon.s9api.SAXDestination;
import net.sf.saxon.s9api.SaxonApiException;
import net.sf.saxon.s9api.XdmNode;
import net.sf.saxon.s9api.XsltExecutable;

/**
 * The official rules of EN 16931, as their makers publish them: one XSLT stylesheet per syntax. They are compiled when
 * first needed, shared by all threads, and given back when memory runs short.
 */
final class Rules {

    private static final Logger LOG = System.getLogger(Rules.class.getName());
    private static final String RELEASE = "/external/schematron/1.3.16/";

    // Saxon keeps every name that it ever met, and has room for a million.
    private static final int NAMES = 100_000;

    private SoftReference<Compiled> compiled = new SoftReference<>(null);

    /** What the rules say about a document; never throws. */
    Verdict verdict(byte[] xml) {
        var report = new RulesReport();
        try {
            apply(InvoiceXml.syntax(xml), xml, report);
            return report.verdict(true);
        } catch (Unreadable | XMLStreamException e) {
            return new Verdict(State.NOT_CHECKED, List.of());
        } catch (SaxonApiException | RuntimeException | StackOverflowError e) {
            if (!report.isLate()) LOG.log(Level.WARNING, "The rules of EN 16931 stopped half-way", e);
            return report.verdict(false);
        }
    }

    private void apply(Syntax syntax, byte[] xml, RulesReport report) throws SaxonApiException, XMLStreamException {
        var rules = compiled();
        var stylesheet = rules.stylesheet(syntax);
        var transformer = stylesheet.load30();
        transformer.setErrorReporter(error -> {});
        transformer.applyTemplates(rules.tree(xml), new SAXDestination(report));
    }

    private synchronized Compiled compiled() {
        var current = compiled.get();
        if (current != null && current.names() < NAMES) return current;

        current = new Compiled();
        compiled = new SoftReference<>(current);
        return current;
    }

    private static final class Compiled {

        private final Processor processor = new Processor(false);
        private final Map<Syntax, XsltExecutable> stylesheets = new EnumMap<>(Syntax.class);
        private int looks;

        Compiled() {
            processor.setConfigurationProperty(Feature.ALLOW_EXTERNAL_FUNCTIONS, false);
            processor.setConfigurationProperty(Feature.ALLOWED_PROTOCOLS, "");
        }

        /** How many names Saxon has met, told by the number of a new one. */
        synchronized int names() {
            var pool = processor.getUnderlyingConfiguration().getNamePool();
            return pool.allocateFingerprint(NamespaceUri.NULL, "look-" + looks++);
        }

        synchronized XsltExecutable stylesheet(Syntax syntax) throws SaxonApiException {
            var known = stylesheets.get(syntax);
            if (known != null) return known;

            var file = syntax == Syntax.CII ? "cii/EN16931-CII-validation.xslt" : "ubl/EN16931-UBL-validation.xslt";
            try (var source = Rules.class.getResourceAsStream(RELEASE + file)) {
                var made = processor.newXsltCompiler().compile(new StreamSource(source, file));
                stylesheets.put(syntax, made);
                return made;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        XdmNode tree(byte[] xml) throws SaxonApiException, XMLStreamException {
            var writer = processor.newDocumentBuilder().newBuildingStreamWriter();
            RulesInput.copy(xml, writer);
            return writer.getDocumentNode();
        }
    }
}
