package io.portico.admin.einvoice;

/** What came of one entry of a zip: a file, or a refusal. */
public sealed interface Unpacked permits UploadedFile, Refused {}
