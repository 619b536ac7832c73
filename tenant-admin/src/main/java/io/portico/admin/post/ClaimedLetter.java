package io.portico.admin.post;

/**
 * A letter one sender holds for the length of its lease.
 *
 * @param fence counts the claims of this letter; only the newest holder may say what became of it
 * @param content sealed
 */
record ClaimedLetter(
        long id, long firm, String kind, String recipient, byte[] content, String messageId, int attempts, int fence) {

    static ClaimedLetter of(Object[] row) {
        return new ClaimedLetter(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                (byte[]) row[4],
                (String) row[5],
                ((Number) row[6]).intValue(),
                ((Number) row[7]).intValue());
    }
}
