package io.portico.model.words;

/** How a reader wants amounts and numbers written. */
public enum MoneyStyle {

    /** {@code €1,210.00} */
    SYMBOL_FIRST(",", "."),

    /** {@code 1 210,00 €} */
    SPACES("\u00A0", ","),

    /** {@code 1.210,00 €} */
    DOTS(".", ",");

    private final String group;
    private final String decimal;

    MoneyStyle(String group, String decimal) {
        this.group = group;
        this.decimal = decimal;
    }

    /** What readers of a language expect who never chose. */
    public static MoneyStyle usual(Language language) {
        return switch (language) {
            case EN -> SYMBOL_FIRST;
            case LT, KK -> SPACES;
            case DE, RO -> DOTS;
        };
    }

    /** What stands between thousands. */
    String group() {
        return group;
    }

    /** What stands before the decimals. */
    String decimal() {
        return decimal;
    }
}
