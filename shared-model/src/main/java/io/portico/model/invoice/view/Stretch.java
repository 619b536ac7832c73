package io.portico.model.invoice.view;

/**
 * Which rows of a list: at most so many beyond a place, or before it when {@code backwards}; from the beginning without a
 * place (null).
 */
public record Stretch(Place place, boolean backwards, int rows) {

    /** What a page shows unless somebody asks for more. */
    public static final int FEW = 25;

    /** What a page shows at most. */
    public static final int MANY = 80;

    /** The beginning of a list. */
    public static Stretch first(int rows) {
        return new Stretch(null, false, rows);
    }
}
