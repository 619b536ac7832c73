package io.portico.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Set;

/**
 * How the rows of one table lie in a backup: for each a byte that says there is one, then each column's length and bytes,
 * -1 where it is null, and a zero byte at the end. Text is what the database says in UTF-8, moments are in UTC.
 */
final class Dump {

    private static final Set<Integer> BINARY = Set.of(Types.BINARY, Types.VARBINARY, Types.LONGVARBINARY, Types.BLOB, Types.BIT);
    private static final int BATCH = 500;
    private static final long BATCH_BYTES = 4L * 1024 * 1024;

    private Dump() {}

    /** Writes every row, and returns how many there were. */
    static long write(ResultSet rows, DataOutputStream out) throws SQLException, IOException {
        var columns = rows.getMetaData().getColumnCount();
        var count = 0L;
        for (; rows.next(); count++) {
            out.writeByte(1);
            for (var column = 1; column <= columns; column++) {
                var bytes = isBinary(rows, column) ? rows.getBytes(column) : text(rows.getString(column));
                out.writeInt(bytes == null ? -1 : bytes.length);
                if (bytes != null) out.write(bytes);
            }
        }
        out.writeByte(0);
        return count;
    }

    private static boolean isBinary(ResultSet rows, int column) throws SQLException {
        return BINARY.contains(rows.getMetaData().getColumnType(column));
    }

    private static byte[] text(String value) {
        return value == null ? null : value.getBytes(UTF_8);
    }

    /** Inserts every row by a statement with a place for each column, and returns how many there were. */
    static long read(DataInputStream in, PreparedStatement insert, boolean[] binary) throws SQLException, IOException {
        var count = 0L;
        var waiting = 0;
        var bytes = 0L;
        while (in.readByte() == 1) {
            for (var column = 0; column < binary.length; column++) bytes += set(in, insert, column + 1, binary[column]);
            insert.addBatch();
            count++;
            if (++waiting == BATCH || bytes > BATCH_BYTES) {
                insert.executeBatch();
                waiting = 0;
                bytes = 0;
            }
        }
        if (waiting > 0) insert.executeBatch();
        return count;
    }

    private static int set(DataInputStream in, PreparedStatement insert, int column, boolean binary) throws SQLException, IOException {
        var length = in.readInt();
        if (length < 0) {
            insert.setObject(column, null);
            return 0;
        }
        var value = in.readNBytes(length);
        if (value.length < length) throw new EOFException("The file ends too soon");
        if (binary) insert.setBytes(column, value);
        else insert.setString(column, new String(value, UTF_8));
        return length;
    }

    /** Which columns of a table hold bytes rather than text. */
    static boolean[] binaries(ResultSet columns) throws SQLException {
        var types = columns.getMetaData();
        var binary = new boolean[types.getColumnCount()];
        for (var column = 0; column < binary.length; column++) binary[column] = BINARY.contains(types.getColumnType(column + 1));
        return binary;
    }
}
