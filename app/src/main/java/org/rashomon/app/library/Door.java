package org.rashomon.app.library;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import jdk.net.ExtendedSocketOptions;
import org.rashomon.app.library.Message.LeftOut;
import org.rashomon.app.library.Message.Parcel;
import org.rashomon.app.library.Message.Receipt;
import org.rashomon.app.library.Message.Untold;
import org.rashomon.model.Cleaned.Rejected;

/**
 * Where a desk at work takes articles that other programs of the same user bring: a Unix domain socket in the library's
 * folder, which no other machine and no browser reaches. The system says whose program is at its other end; those of
 * other users are turned away. One that a killed program left behind leads nowhere, and the next desk replaces it.
 *
 * <p>Only who has the desk opens its door, and shuts it before giving the desk back.
 */
public final class Door implements AutoCloseable {
  /** Linux takes addresses of 107 bytes, macOS of 103. */
  private static final int LONGEST_ADDRESS = 100;

  private final LibraryPlace place;
  private final AtDesk desk;
  private final ExecutorService guests = Executors.newVirtualThreadPerTaskExecutor();
  private Optional<ServerSocketChannel> listening = Optional.empty();

  /** A door that is shut. */
  public Door(LibraryPlace place, AtDesk desk) {
    this.place = place;
    this.desk = desk;
  }

  /** Opens the door to a desk that the caller has. Where there can be none, other programs are turned away as ever. */
  public synchronized void open() {
    shut();
    try {
      Path socket = socket(place);
      Files.deleteIfExists(socket);
      ServerSocketChannel channel = bound(socket);
      listening = Optional.of(channel);
      guests.execute(() -> listen(channel));
    } catch (IOException | UnsupportedOperationException e) {
      // Neither all systems nor all kinds of folders have such sockets; who comes is told that the desk is taken.
      shut();
    }
  }

  /** Its file is the user's own, as all of the library's. */
  private static ServerSocketChannel bound(Path socket) throws IOException {
    ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    try {
      channel.bind(UnixDomainSocketAddress.of(socket));
      Files.setPosixFilePermissions(socket, PosixFilePermissions.fromString("rw-------"));
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /** In the library's folder, where the system can address it there. */
  static Path socket(LibraryPlace place) throws IOException {
    Path folder = place.folder().toRealPath();
    Path socket = folder.resolve("desk.socket");
    byte[] address = socket.toString().getBytes(StandardCharsets.UTF_8);
    return address.length <= LONGEST_ADDRESS
        ? socket
        : Path.of(System.getProperty("java.io.tmpdir", "/tmp"), "rashomon-" + Hash.of(address, 8) + ".socket");
  }

  /** Whether the program at the other end is of the user of this one; where that can't be known it is not. */
  static boolean isOwn(SocketChannel channel) throws IOException {
    if (!channel.supportedOptions().contains(ExtendedSocketOptions.SO_PEERCRED)) {
      return false;
    }
    String user = channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user().getName();
    return ProcessHandle.current().info().user().equals(Optional.of(user));
  }

  private void listen(ServerSocketChannel channel) {
    try {
      while (true) {
        SocketChannel guest = channel.accept();
        guests.execute(() -> serve(guest));
      }
    } catch (IOException | RejectedExecutionException e) {
      // It is shut.
    }
  }

  private void serve(SocketChannel guest) {
    try (guest) {
      DataInputStream in = new DataInputStream(Channels.newInputStream(guest));
      DataOutputStream out = new DataOutputStream(Channels.newOutputStream(guest));
      while (isOwn(guest)) {
        Message.send(out, receipt(Message.receive(in, Parcel.class)));
      }
    } catch (IOException e) {
      // It has gone; what it handed in whole is in the library.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Receipt receipt(Parcel parcel) throws InterruptedException {
    Handed handed = new Handed();
    try {
      desk.have(at -> handed.added = at.addCleaned(parcel.cleaned(), handed));
      return new Receipt(handed.added, handed.leftOut, handed.untold, Optional.empty());
    } catch (IOException e) {
      return new Receipt(handed.added, handed.leftOut, handed.untold, Optional.of(String.valueOf(e.getMessage())));
    }
  }

  /** Notes what becomes of a parcel. */
  private static final class Handed implements DeskListener {
    private final List<LeftOut> leftOut = new ArrayList<>();
    private final List<Untold> untold = new ArrayList<>();
    private Desk.Added added = Desk.Added.NOTHING;

    @Override
    public void rejected(Rejected rejected) {
      leftOut.add(LeftOut.of(rejected));
    }

    @Override
    public void failed(String story, RuntimeException failure) {
      untold.add(new Untold(story, failure.toString()));
    }
  }

  /** Lets nobody in any more; who is in stays. */
  synchronized void shut() {
    listening.ifPresent(this::shut);
    listening = Optional.empty();
  }

  private void shut(ServerSocketChannel channel) {
    try (channel) {
      Files.deleteIfExists(socket(place));
    } catch (IOException e) {
      // What stays of it leads nowhere.
    }
  }

  /** Shuts it and sends away who is in; what is being added is added or not, as a whole. */
  @Override
  public void close() {
    shut();
    guests.shutdownNow();
  }
}
