package io.portico.benchmark.bare;

import jakarta.annotation.Resource;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;

/** L3: asks the database what the real page asks, reads every value and writes none. */
public class Sql extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Resource(lookup = "jdbc/portico")
    private transient DataSource database;

    private transient volatile List<String> statements;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
        if (statements == null) {
            statements = Files.readAllLines(Path.of(System.getProperty("benchmark.folder"), "page.sql"));
        }
        var read = 0;
        try (var connection = database.getConnection()) {
            for (var statement : statements) read += read(connection, statement);
        } catch (SQLException e) {
            throw new ServletException(e);
        }
        response.setContentType("text/plain");
        response.getOutputStream().print(read);
    }

    private static int read(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(sql)) {
            var columns = rows.getMetaData().getColumnCount();
            var read = 0;
            while (rows.next()) {
                for (var column = 1; column <= columns; column++) {
                    if (rows.getObject(column) != null) read++;
                }
            }
            return read;
        }
    }
}
