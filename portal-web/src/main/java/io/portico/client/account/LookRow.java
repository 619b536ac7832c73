package io.portico.client.account;

import java.time.Instant;

/** Somebody of the firm looked at the client's portal; {@code ended} is null while they still do. */
public record LookRow(String colleague, String reason, Instant began, Instant ended) {}
