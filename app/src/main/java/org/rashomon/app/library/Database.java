package org.rashomon.app.library;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.jdbi.v3.core.Jdbi;

/** The database of a library: SQLite in its folder, or PostgreSQL; brought to the newest schema when it is opened. */
final class Database implements AutoCloseable {
  /** Readers at once. SQLite in write-ahead mode has any number of readers beside one writer. */
  private static final int CONNECTIONS = 8;

  private static final int BUSY_MILLIS = 10_000;

  private final HikariDataSource source;
  private final Jdbi jdbi;

  private Database(HikariDataSource source) {
    this.source = source;
    this.jdbi = Jdbi.create(source);
  }

  /**
   * Opens the database, making it where there is none.
   *
   * @throws org.flywaydb.core.api.FlywayException if it is of a newer program or can't be reached
   */
  static Database open(LibraryPlace place) {
    HikariDataSource source = new HikariDataSource(config(place));
    try {
      Logger.getLogger("org.flywaydb").setLevel(Level.WARNING);
      Flyway.configure(Database.class.getClassLoader()).dataSource(source)
          .locations("classpath:org/rashomon/app/library/migrations")
          .validateMigrationNaming(true).load().migrate();
      return new Database(source);
    } catch (RuntimeException e) {
      source.close();
      throw e;
    }
  }

  private static HikariConfig config(LibraryPlace place) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(place.address());
    config.setMaximumPoolSize(CONNECTIONS);
    config.setMinimumIdle(1);
    if (place.isEmbedded()) {
      // Written ahead and synced at every commit: what is committed outlives kill -9 and a power cut.
      config.addDataSourceProperty("journal_mode", "WAL");
      config.addDataSourceProperty("synchronous", "FULL");
      config.addDataSourceProperty("busy_timeout", BUSY_MILLIS);
      config.addDataSourceProperty("transaction_mode", "IMMEDIATE");
    }
    return config;
  }

  Jdbi jdbi() {
    return jdbi;
  }

  @Override
  public void close() {
    source.close();
  }
}
