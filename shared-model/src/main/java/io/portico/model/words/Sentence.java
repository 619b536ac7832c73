package io.portico.model.words;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** One text of a bundle, taken apart: its gaps, its plurals, and the words that are really printed. */
final class Sentence {

    private final MessagePattern pattern;

    /** Throws an {@link IllegalArgumentException} that says where the text breaks ICU's rules. */
    Sentence(String text) {
        pattern = new MessagePattern(text);
    }

    /** The names or numbers of all gaps. */
    Set<String> gaps() {
        var gaps = new TreeSet<String>();
        for (var i = 0; i < pattern.countParts(); i++) {
            var type = pattern.getPartType(i);
            if (type == Type.ARG_NUMBER || type == Type.ARG_NAME) gaps.add(pattern.getSubstring(pattern.getPart(i)));
        }
        return gaps;
    }

    /** What each plural in it distinguishes, such as one, few and other. */
    List<Set<String>> plurals() {
        var plurals = new ArrayList<Set<String>>();
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Type.ARG_START && part.getArgType() == ArgType.PLURAL) plurals.add(selectors(i));
        }
        return plurals;
    }

    /** What is printed besides the gaps. */
    String words() {
        var words = new StringBuilder();
        var text = pattern.getPatternString();
        var from = -1;
        for (var i = 0; i < pattern.countParts(); i++) {
            var part = pattern.getPart(i);
            var ends = part.getType() == Type.ARG_START || part.getType() == Type.MSG_LIMIT;
            if (ends && from >= 0) words.append(text, from, part.getIndex()).append(' ');
            if (ends) from = -1;
            if (part.getType() == Type.MSG_START || part.getType() == Type.ARG_LIMIT) from = part.getLimit();
        }
        return words.toString();
    }

    private Set<String> selectors(int start) {
        var selectors = new TreeSet<String>();
        var depth = 0;
        for (var i = start + 1; i < pattern.getLimitPartIndex(start); i++) {
            var part = pattern.getPart(i);
            if (part.getType() == Type.ARG_START) depth++;
            if (part.getType() == Type.ARG_LIMIT) depth--;
            if (depth == 0 && part.getType() == Type.ARG_SELECTOR) selectors.add(pattern.getSubstring(part));
        }
        return selectors;
    }
}
