package io.portico.model.post;

/** What a letter says: a subject of one line, and the same text as HTML and plain. */
public record Mail(String subject, String html, String text) {}
