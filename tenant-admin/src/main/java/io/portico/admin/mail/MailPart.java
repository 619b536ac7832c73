package io.portico.admin.mail;

import java.util.List;

/** One page of the list; {@code newer} and {@code older} name the rows beside which the neighbours begin, null for none. */
public record MailPart(List<MailRow> rows, String newer, String older) {}
