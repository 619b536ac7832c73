package io.portico.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** A form of a page with what its fields hold, as a browser would send it. */
public record Form(String id, String action, boolean multipart, List<Field> fields, List<Field> buttons) {

    private static final Pattern FORM = Pattern.compile("<form\\b[^>]*>.*?</form>", Pattern.DOTALL);
    private static final Set<String> CHOSEN = Set.of("checkbox", "radio");
    private static final Set<String> PRESSED = Set.of("submit", "image");

    /** A field's name, kind, value, and what it could be besides. */
    public record Field(String name, String kind, String value, List<String> choices) {}

    static List<Form> in(String html) {
        return FORM.matcher(html).results().map(found -> of(found.group()))
                .filter(form -> form != null)
                .toList();
    }

    /** Whether this is its id, or the last part of it in a list. */
    public boolean isCalled(String name) {
        return id.equals(name) || id.endsWith(":" + name);
    }

    private static Form of(String html) {
        var form = Tag.of("form", html).get(0);
        if (!form.get("method").equalsIgnoreCase("post")) return null;

        var fields = new ArrayList<Field>();
        var buttons = new ArrayList<Field>();
        for (var tag : Tag.of("input|select|textarea|button", html)) {
            var kind = tag.name().equals("input") ? tag.get("type").isEmpty() ? "text" : tag.get("type") : tag.name();
            if (tag.name().equals("button") || PRESSED.contains(kind)) {
                if (!tag.get("type").equals("button") && !tag.has("hidden")) buttons.add(field(tag, "button",
                        tag.get("value")));
            } else if (tag.has("name") && (!CHOSEN.contains(kind) || tag.has("checked"))) {
                fields.add(kind.equals("select") ? select(tag, html) : field(tag, kind, value(tag, html)));
            }
        }
        return new Form(form.get("id"), form.get("action"), form.get("enctype")
                .startsWith("multipart"), fields, buttons);
    }

    private static Field field(Tag tag, String kind, String value) {
        return new Field(tag.get("name"), kind, value, List.of());
    }

    private static String value(Tag tag, String html) {
        if (CHOSEN.contains(tag.get("type")) && !tag.has("value")) return "on";
        if (!tag.name().equals("textarea")) return tag.get("value");

        return Tag.plain(html.substring(tag.end(), html.indexOf("</textarea>", tag.end())));
    }

    private static Field select(Tag tag, String html) {
        var options = Tag.of("option", html.substring(tag.end(), html.indexOf("</select>", tag.end())));
        var chosen = options.stream().filter(option -> option.has("selected")).findFirst().orElse(options.get(0));
        return new Field(tag.get("name"), "select", chosen.get("value"), options.stream()
                .map(option -> option.get("value")).toList());
    }

    /** The same form with nothing typed, nothing ticked and nothing picked where one may pick nothing. */
    public Form empty() {
        var emptied = fields.stream().filter(field -> !field.kind().equals("checkbox")).map(Form::emptied).toList();
        return new Form(id, action, multipart, emptied, buttons);
    }

    private static Field emptied(Field field) {
        return switch (field.kind()) {
            case "hidden", "radio" -> field;
            case "select" -> field.choices().contains("") ? new Field(field.name(), "select", "", field.choices())
                    : field;
            default -> new Field(field.name(), field.kind(), "", field.choices());
        };
    }

    /** The same form with nothing but what its page hid in it. */
    public Form bare() {
        return new Form(id, action, multipart, fields.stream().filter(field -> field.kind().equals("hidden"))
                .toList(), buttons);
    }

    /** The same form with this value in this field. */
    public Form with(String name, String value) {
        var changed = new ArrayList<>(fields);
        changed.removeIf(field -> field.name().equals(name));
        changed.add(new Field(name, "text", value, List.of()));
        return new Form(id, action, multipart, changed, buttons);
    }

    /** What this field holds. */
    public String value(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst().map(Field::value).orElse("");
    }
}
