package io.portico.admin.table;

/**
 * How a file is read. Encoding, separator and decimal sign are those of a text; a spreadsheet knows its own and is read by
 * its sheet.
 *
 * @param headings whether the first row that holds anything says what the columns are
 * @param sheet which sheet of a spreadsheet, from 0
 */
public record Layout(Encoding encoding, Separator separator, DecimalSign decimals, boolean headings, int sheet) {}
