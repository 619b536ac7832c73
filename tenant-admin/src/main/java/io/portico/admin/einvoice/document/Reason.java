package io.portico.admin.einvoice.document;

/** Why a file was refused. Each has a sentence under {@link #key()}; what fills its gaps is named here. */
public enum Reason {
    /** No bytes at all. */
    EMPTY("empty"),
    /** {0} megabytes at most. */
    TOO_LARGE("tooLarge"),
    /** Neither XML nor PDF but {0}: image, office, text or other. */
    OTHER_KIND("otherKind"),
    /** A zip where an invoice should be, or one inside another. */
    ZIP("zip"),
    /** Broken XML from line {0} on. */
    NOT_XML("notXml"),
    /** Defines document types or entities. */
    DOCTYPE("doctype"),
    /** More than {0} levels. */
    TOO_DEEP("tooDeep"),
    /** More than {0} of the field. */
    TOO_MANY("tooMany"),
    /** XML, but {0} and not an invoice. */
    NOT_AN_INVOICE("notAnInvoice"),
    /** ZUGFeRD 1, which predates EN 16931. */
    OLD_ZUGFERD("oldZugferd"),
    /** No invoice number. */
    NO_NUMBER("noNumber"),
    /** No currency. */
    NO_CURRENCY("noCurrency"),
    /** The currency {0} doesn't exist; {1} is perhaps meant, or none. */
    UNKNOWN_CURRENCY("unknownCurrency"),
    /** The invoice is in {0}, the amount to pay in {1}. */
    OTHER_CURRENCY("otherCurrency"),
    /** No amount to pay. */
    NO_PAYABLE("noPayable"),
    /** {0} characters, at most {1}. */
    TOO_LONG("tooLong"),
    /** {0} should be a number. */
    NOT_A_NUMBER("notANumber"),
    /** {0} is larger than any amount. */
    NUMBER_TOO_LARGE("numberTooLarge"),
    /** {0} should be a date. */
    NOT_A_DATE("notADate"),
    /** {0} is outside 1900 to 2199. */
    DATE_OUT_OF_RANGE("dateOutOfRange"),
    /** A PDF that can't be opened. */
    BROKEN_PDF("brokenPdf"),
    /** A PDF under a password. */
    LOCKED_PDF("lockedPdf"),
    /** A PDF without XML. */
    PDF_WITHOUT_INVOICE("pdfWithoutInvoice"),
    /** A PDF that took more than {0} seconds. */
    PDF_TOO_SLOW("pdfTooSlow"),
    /** A zip that can't be opened. */
    BROKEN_ZIP("brokenZip"),
    /** A zip without files. */
    EMPTY_ZIP("emptyZip"),
    /** {0} files, at most {1}. */
    TOO_MANY_FILES("tooManyFiles"),
    /** More than {0} megabytes, packed or unpacked. */
    ZIP_TOO_LARGE("zipTooLarge"),
    /** Grows more than {0} times when unpacked. */
    ZIP_BOMB("zipBomb"),
    /** A file whose name leads out of the zip. */
    BAD_NAME("badName"),
    /** A file that is damaged or under a password. */
    BROKEN_ENTRY("brokenEntry"),
    /** Reading failed by a fault of ours, which the log tells by the file's digest. */
    UNREADABLE("unreadable");

    private final String word;

    Reason(String word) {
        this.word = word;
    }

    /** The message key, {@code import.refused.} and a word. */
    public String key() {
        return "import.refused." + word;
    }
}
