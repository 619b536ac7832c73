package io.portico.admin.einvoice.document;

import java.time.Duration;

/** How much of anything is taken in; more is refused with a sentence, never cut off. */
public final class Limits {

    /** Bytes of one file, and of the XML inside a PDF. */
    public static final int FILE = 10 * 1024 * 1024;

    /** Files in one zip or request. */
    public static final int FILES = 500;

    /** Bytes of one zip or request, packed and unpacked. */
    public static final int TOTAL = 100 * 1024 * 1024;

    /** How many times larger unpacked may be than packed. */
    public static final int RATIO = 100;

    /** Characters of an invoice number. */
    public static final int NUMBER = 100;

    /** Characters of any other identifier, code or reference. */
    public static final int IDENTIFIER = 255;

    /** Characters of a name or one line of an address. */
    public static final int NAME = 1_000;

    /** Characters of a free text: a note, a description, terms. */
    public static final int TEXT = 20_000;

    /** Digits before the decimal point of an amount; what is taken in must fit {@code Money} besides. */
    public static final int AMOUNT_DIGITS = 14;

    /** Digits before the decimal point of a quantity or unit price, for decimal(19,8). */
    public static final int QUANTITY_DIGITS = 11;

    /** Decimals kept of a quantity or unit price. */
    public static final int QUANTITY_DECIMALS = 8;

    /** Lines of one invoice. */
    public static final int LINES = 10_000;

    /** Repetitions of anything else: tax rows, notes, allowances. */
    public static final int REPETITIONS = 500;

    /** Levels of XML elements; the deepest real document has about a dozen. */
    public static final int DEPTH = 60;

    /** XML elements of a document. */
    public static final int ELEMENTS = 500_000;

    /** Different names of elements and attributes; invoices use about 150. */
    public static final int NAMES = 1_000;

    /** XML elements of one part of a document, of a line for instance, since a part is held in memory. */
    public static final int PART_ELEMENTS = 20_000;

    /** How long one PDF may take. */
    public static final Duration PDF_TIME = Duration.ofSeconds(10);

    /** How long the rules may take for one invoice. */
    public static final Duration RULES_TIME = Duration.ofSeconds(20);

    private Limits() {}
}
