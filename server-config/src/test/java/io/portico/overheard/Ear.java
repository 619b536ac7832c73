package io.portico.overheard;

import com.mysql.cj.MysqlConnection;
import com.mysql.cj.Query;
import com.mysql.cj.interceptors.QueryInterceptor;
import com.mysql.cj.jdbc.JdbcPreparedStatement;
import com.mysql.cj.log.Log;
import com.mysql.cj.protocol.Resultset;
import com.mysql.cj.protocol.ServerSession;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Sits in the driver of a test server and writes down each statement the first time it is sent: without its values, one to
 * a line. It stands beside the driver's jar, so it knows no other class of ours.
 */
public final class Ear implements QueryInterceptor {

    /** Where it writes, in the server's folder of logs. */
    static final String FILE = "statements.log";

    private static final Path HEARD = Path.of(System.getenv().getOrDefault("LOG_DIR", ""), FILE);
    private static final Set<String> SENT = ConcurrentHashMap.newKeySet();
    private static final Set<String> WRITTEN = ConcurrentHashMap.newKeySet();

    @Override
    public QueryInterceptor init(MysqlConnection connection, Properties properties, Log log) {
        return this;
    }

    @Override
    public <T extends Resultset> T preProcess(Supplier<String> sql, Query query) {
        // As the apps wrote it: putting the values in costs, and they may be files.
        var statement = query instanceof JdbcPreparedStatement prepared ? prepared.getPreparedSql() : sql.get();
        if (statement != null && SENT.add(statement)) write(shape(statement));
        return null;
    }

    /** The same for all values, lists and batches of any length. */
    static String shape(String sql) {
        return sql.replaceAll("\\s+", " ").strip()
                .replaceAll("(?:\\bx)?'[^']*'|\\b\\d+\\b", "?")
                .replaceAll("\\(\\s*\\?(?:\\s*,\\s*\\?)+\\s*\\)", "(?)")
                .replaceAll("\\(\\?\\)(?:\\s*,\\s*\\(\\?\\))+", "(?)");
    }

    private static void write(String shape) {
        if (!WRITTEN.add(shape)) return;
        synchronized (Ear.class) {
            try {
                Files.writeString(HEARD, shape + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public boolean executeTopLevelOnly() {
        return false;
    }

    @Override
    public void destroy() {}

    @Override
    public <T extends Resultset> T postProcess(Supplier<String> sql, Query query, T result, ServerSession session) {
        return null;
    }
}
