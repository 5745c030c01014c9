package org.rashomon.app.library;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
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
    this.jdbi = Jdbi.create(source).registerArgument(new Column());
  }

  /**
   * Opens the database, making it where there is none.
   *
   * @throws IOException if it is of a newer program, or can't be reached or read
   */
  static Database open(LibraryPlace place) throws IOException {
    HikariDataSource source = connect(place);
    try {
      migrate(source, place);
      return new Database(source);
    } catch (FlywayException e) {
      source.close();
      throw unreadable(place, e);
    } catch (IOException | RuntimeException e) {
      source.close();
      throw e;
    }
  }

  private static HikariDataSource connect(LibraryPlace place) throws IOException {
    try {
      return new HikariDataSource(config(place));
    } catch (HikariPool.PoolInitializationException e) {
      throw unreadable(place, e);
    }
  }

  private static IOException unreadable(LibraryPlace place, Exception e) {
    Throwable cause = e;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    return new IOException("the library in " + place.folder() + " can't be opened: " + cause.getMessage(), e);
  }

  private static void migrate(HikariDataSource source, LibraryPlace place) throws IOException {
    Logger.getLogger("org.flywaydb").setLevel(Level.WARNING);
    Flyway flyway = Flyway.configure(Database.class.getClassLoader()).dataSource(source)
        .locations("classpath:org/rashomon/app/library/migrations")
        .validateMigrationNaming(true).load();
    Optional<MigrationInfo> newer = Arrays.stream(flyway.info().all())
        .filter(migration -> migration.getState() == MigrationState.FUTURE_SUCCESS).findFirst();
    if (newer.isPresent()) {
      throw new IOException("the library in " + place.folder() + " was written by a newer version of Rashomon (schema "
          + newer.get().getVersion() + "); open it with that one");
    }
    flyway.migrate();
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
