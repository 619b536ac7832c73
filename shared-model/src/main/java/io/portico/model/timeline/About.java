package io.portico.model.timeline;

/**
 * What it was about: keys of the rows concerned (null where none) and words that stay readable when the rows are gone.
 */
public record About(Long customerId, Long clientId, Long invoiceId, String words) {

    /** About the firm itself. */
    public static final About FIRM = new About(null, null, null, null);

    public static About customer(Long id, String name) {
        return new About(id, null, null, name);
    }

    public static About client(Long id, String name) {
        return new About(null, id, null, name);
    }

    /** A client's dealings with one customer. */
    public static About share(Long customerId, Long clientId, String words) {
        return new About(customerId, clientId, null, words);
    }

    public static About invoice(Long customerId, Long invoiceId, String number) {
        return new About(customerId, null, invoiceId, number);
    }

    /** The same, as done by or to this client. */
    public About by(Long client) {
        return new About(customerId, client, invoiceId, words);
    }
}
