package io.portico.client.invoice;

import java.util.List;

/** One page of a list; {@code newer} and {@code older} are where the neighbours begin, null where there are none. */
public record InvoicePage(List<InvoiceRow> rows, Place newer, Place older) {}
