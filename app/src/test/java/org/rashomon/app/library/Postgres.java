package org.rashomon.app.library;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;

/** A real PostgreSQL, started for the tests; they are skipped where it can't be. */
final class Postgres implements AutoCloseable {
  private final EmbeddedPostgres server;
  private int databases;

  private Postgres(EmbeddedPostgres server) {
    this.server = server;
  }

  /** As root the server runs in a user namespace, which not every system gives. */
  static Postgres start() {
    try {
      return new Postgres(EmbeddedPostgres.builder().start());
    } catch (IOException | RuntimeException e) {
      return Assumptions.abort("PostgreSQL can't be started here: " + e);
    }
  }

  /** A library in a database of its own. */
  LibraryPlace place(Path folder) throws SQLException {
    String name = "library" + ++databases;
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(statement.execute("CREATE DATABASE " + name)).isFalse();
    }
    return new LibraryPlace(folder, Optional.of(server.getJdbcUrl("postgres", name)));
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
