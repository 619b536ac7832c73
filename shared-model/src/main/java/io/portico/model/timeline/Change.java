package io.portico.model.timeline;

/**
 * One thing that became another.
 *
 * @param what message key of the thing's name, without the prefix {@code change.}
 * @param before as it was, in words or a message key in the form {@code key:…}; empty for nothing
 * @param after as it is now, likewise
 */
public record Change(String what, String before, String after) {}
