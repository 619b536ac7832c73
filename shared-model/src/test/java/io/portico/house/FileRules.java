package io.portico.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.portico.model.words.Texts;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What house.md asks of the files of a module; a module's test implements this, and a failure lists every file to mend. */
public interface FileRules {

    int LONGEST_CLASS = 200;
    int LONGEST_PAGE_BEAN = 100;
    int LONGEST_PAGE = 80;

    /** Rows of very many columns, each with its accessor; their verbs fit on two screens. */
    Set<String> WIDE_ROWS = Set.of("Invoice", "Firm");

    Pattern JAVADOC = Pattern.compile("(?s)\\A/\\*\\*\\s*\\p{Lu}.*?[.]\\s*\\*/\\s*package ");
    Pattern LAYOUT = Pattern.compile("<ui:composition template=\"/WEB-INF/layout(-plain|-dialog|-own)?\\.xhtml\"");
    Pattern STYLE = Pattern.compile("\\bstyle=|(?<![\\w&\"])#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b");
    Pattern EXPRESSION = Pattern.compile("#\\{[^}]*}");
    Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\b(?:label|help|title|alt|placeholder|aria-label)=\"([^\"]*)\"");
    Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** The demo's mailbox and authenticator are for people of all firms, so they wear nobody's brand. */
    String OF_NO_FIRM = "/demo/";

    /** Words that every language writes alike. */
    Set<String> EVERY_LANGUAGE = Set.of("BIC", "IBAN", "SWIFT", "XML", "PDF", "QR", "UTC");

    /** The bundles of the module besides the shared one. */
    default String[] bundles() {
        return new String[0];
    }

    @Test
    default void classes_are_short() {
        assertNone(sources(), source -> source.lines() > LONGEST_CLASS && !WIDE_ROWS.contains(source.stem()));
    }

    @Test
    default void page_beans_are_short() {
        assertNone(sources(), source -> source.stem().endsWith("Page") && source.lines() > LONGEST_PAGE_BEAN);
    }

    @Test
    default void pages_are_short() {
        assertNone(pages(), page -> page.lines() > LONGEST_PAGE);
    }

    @Test
    default void every_package_says_why_it_is_there() {
        var folders = sources().stream().map(source -> source.path().getParent()).distinct();
        assertEquals(List.of(), folders.filter(folder -> !Files.exists(folder.resolve("package-info.java"))).toList());

        var reasons = sources().stream().filter(source -> source.stem().equals("package-info")).toList();
        assertNone(reasons, reason -> !JAVADOC.matcher(reason.text()).lookingAt());
    }

    @Test
    default void every_page_wears_one_of_the_layouts() {
        var whole = pages().stream()
                .filter(page -> !page.toString().contains("-INF/") && !page.name().startsWith("_"))
                .filter(page -> !page.toString().contains(OF_NO_FIRM));
        assertNone(whole.toList(), page -> !LAYOUT.matcher(page.text()).find());
    }

    @Test
    default void pages_leave_colours_and_styles_to_the_style_sheet() {
        assertNone(pages(), page -> STYLE.matcher(page.text()).find());
    }

    @Test
    default void pages_take_their_words_from_the_bundles() {
        var spoken = pages().stream().flatMap(FileRules::spoken).toList();
        assertEquals(List.of(), spoken);
    }

    @Test
    default void every_key_in_a_page_has_its_sentence() {
        assertEquals(List.of(), keys().unknownInPages(pages()));
    }

    @Test
    default void every_refusal_and_notice_has_its_sentence() {
        assertEquals(List.of(), keys().unknown(sources()));
    }

    private MessageKeys keys() {
        return new MessageKeys(Texts.strict(getClass().getClassLoader(), bundles()));
    }

    private static List<SourceFile> sources() {
        return SourceFile.below("src/main/java", ".java");
    }

    private static List<SourceFile> pages() {
        return Stream.of("src/main/webapp", "src/main/resources/META-INF")
                .flatMap(folder -> SourceFile.below(folder, ".xhtml").stream())
                .toList();
    }

    private static Stream<String> spoken(SourceFile page) {
        var bare = EXPRESSION.matcher(page.text().replaceAll("(?s)<!--.*?-->", "")).replaceAll("");
        var attributes = SPOKEN_ATTRIBUTE.matcher(bare).results().map(found -> found.group(1));
        var between = Stream.of(bare.replaceAll("(?s)<(script|style)\\b.*?</\\1>", "").split("<[^>]*>"));
        return Stream.concat(attributes, between)
                .flatMap(text -> WORD.matcher(text.replaceAll("&\\w+;", " ")).results())
                .map(word -> word.group())
                .filter(word -> !EVERY_LANGUAGE.contains(word))
                .map(word -> page + " says " + word);
    }

    private static void assertNone(List<SourceFile> files, Predicate<SourceFile> breaks) {
        var broken = files.stream().filter(breaks).map(file -> file + ", " + file.lines() + " lines").toList();
        assertEquals(List.of(), broken);
    }
}
