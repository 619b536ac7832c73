package io.portico.admin.customer;

import java.util.List;

/** One page of the list; {@code before} and {@code after} name the rows beside which the neighbours begin, null for none. */
public record CustomerList(List<CustomerRow> rows, String before, String after) {}
