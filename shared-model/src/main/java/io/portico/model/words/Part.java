package io.portico.model.words;

/** Words sought anywhere in a text, as a query's {@code like … escape '!'} wants them: what people type means only itself. */
public final class Part {

    private Part() {}

    public static String of(String words) {
        return "%" + words.strip().replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }
}
