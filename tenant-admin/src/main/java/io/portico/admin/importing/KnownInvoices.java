package io.portico.admin.importing;

import io.portico.admin.einvoice.document.EInvoice;
import io.portico.model.invoice.Invoice;
import io.portico.model.invoice.InvoiceOriginal;
import io.portico.model.invoice.InvoiceSyntax;
import io.portico.tenancy.TenantService;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/** What the firm already has of a document: its bytes, its invoice in another syntax, its number. */
@TenantService
public class KnownInvoices {

    @PersistenceContext(unitName = "firm")
    EntityManager em;

    /** The original with these very bytes, be it replaced by now or not. */
    Optional<InvoiceOriginal> withBytes(byte[] sha256) {
        return em.createQuery(
                        "select o from InvoiceOriginal o join fetch o.invoice where o.sha256 = :sha256 order by o.id",
                        InvoiceOriginal.class)
                .setParameter("sha256", sha256)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The same invoice, of which no original in this syntax is kept. */
    Optional<Invoice> twin(EInvoice document, InvoiceSyntax syntax) {
        return em.createQuery("select i from Invoice i where i.fingerprint = :print order by i.id desc", Invoice.class)
                .setParameter("print", HexFormat.of().parseHex(document.fingerprint()))
                .getResultStream()
                .filter(invoice -> originals(invoice).stream().noneMatch(known -> known.syntax() == syntax))
                .findFirst();
    }

    /** The newest invoice of the same seller under this number; one entered by hand names no seller but the firm. */
    Optional<Invoice> namesake(EInvoice document) {
        return em.createQuery("""
                        select i from Invoice i where i.number = :number and (i.sellerKey = :seller or i.sellerKey is null)
                        order by i.id desc
                        """, Invoice.class)
                .setParameter("number", document.number())
                .setParameter("seller", document.seller().key())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The originals that count today. */
    List<InvoiceOriginal> originals(Invoice invoice) {
        return em.createQuery(
                        "select o from InvoiceOriginal o where o.invoice = :invoice and o.replacedAt is null order by o.id",
                        InvoiceOriginal.class)
                .setParameter("invoice", invoice)
                .getResultList();
    }
}
