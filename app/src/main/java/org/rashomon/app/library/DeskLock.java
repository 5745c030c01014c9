package org.rashomon.app.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.CloseException;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that one program at a time is at the desk of a library: by a lock on a file of its folder, and, where its
 * database can be reached from other machines, by one that the database holds for a connection. Whatever ends the
 * program gives both back.
 */
final class DeskLock implements AutoCloseable {
  /** The letters of "rashomon", so that no other program's lock is met by chance. */
  private static final long KEY = 0x726173686f6d6f6eL;

  private static final int PATIENCE_SECONDS = 5;

  private final FileLock file;
  private final Optional<Handle> connection;

  private DeskLock(FileLock file, Optional<Handle> connection) {
    this.file = file;
    this.connection = connection;
  }

  /**
   * Takes the desk.
   *
   * @throws Desk.Occupied if somebody else has it
   */
  static DeskLock take(Library library) throws IOException {
    FileChannel channel = FileChannel.open(
        library.place().folder().resolve("desk.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock file = tryLock(channel);
      if (file == null) {
        throw new Desk.Occupied(library.place());
      }
      return new DeskLock(file, library.place().isEmbedded() ? Optional.empty() : Optional.of(connection(library)));
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private static Handle connection(Library library) throws IOException {
    Handle handle = library.jdbi().open();
    if (!ask(handle, "SELECT pg_try_advisory_lock(:key)")) {
      handle.close();
      throw new Desk.Occupied(library.place());
    }
    return handle;
  }

  private static boolean ask(Handle handle, String question) {
    return handle.createQuery(question).bind("key", KEY).mapTo(Boolean.class).one();
  }

  /**
   * Makes sure that the desk is still taken: a database that was started anew has forgotten it.
   *
   * @throws IllegalStateException if it is not
   */
  void check() {
    if (connection.isPresent() && !isAlive(connection.get())) {
      throw new IllegalStateException("the connection to the database is lost, and with it the desk");
    }
  }

  private static boolean isAlive(Handle handle) {
    try {
      return handle.getConnection().isValid(PATIENCE_SECONDS);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws IOException {
    file.acquiredBy().close();
    if (connection.isPresent()) {
      giveBack(connection.get());
    }
  }

  /** The connection goes back to others, and the lock would go with it. */
  private static void giveBack(Handle handle) {
    try (handle) {
      if (isAlive(handle) && !ask(handle, "SELECT pg_advisory_unlock(:key)")) {
        throw new IllegalStateException("the desk was not taken");
      }
    } catch (CloseException e) {
      // The connection is lost, and the lock with it.
    }
  }
}
