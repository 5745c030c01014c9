package org.rashomon.app.library;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.rashomon.Pipeline;
import org.rashomon.app.library.Message.Parcel;
import org.rashomon.app.library.Message.Receipt;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned;
import org.rashomon.model.Cleaned.Kept;
import org.rashomon.model.Cleaned.Rejected;

/**
 * Brings articles to the desk that another program of the same user has, through its {@link Door}. Reads and cleans
 * itself, so that paths, standard input and addresses mean what they mean here; the rest is done at the desk.
 */
public final class Courier implements AutoCloseable {
  /** As many as a desk adds before it tells what changed, so that stories are told no oftener than by a desk of one's own. */
  private static final int PARCEL = Desk.ROUND;

  /** So many characters fill a parcel, too: they are in memory here and there. */
  private static final int MOST_CHARACTERS = 16 << 20;

  private final SocketChannel channel;
  private final DataInputStream in;
  private final DataOutputStream out;

  /** Is told how it gets on. */
  public interface Listener {
    /** An article was read. */
    void read();

    /** A document was left out. */
    void rejected(Rejected rejected);

    /** A story could not be told. */
    void untold(String story, String why);
  }

  private Courier(SocketChannel channel) {
    this.channel = channel;
    this.in = new DataInputStream(Channels.newInputStream(channel));
    this.out = new DataOutputStream(Channels.newOutputStream(channel));
  }

  /** One to the desk of a library; nothing where no program of this user is at work there, or takes nothing. */
  public static Optional<Courier> to(LibraryPlace place) throws IOException {
    Optional<SocketChannel> channel = channel(place);
    if (channel.isPresent() && !Door.isOwn(channel.get())) {
      channel.get().close();
      return Optional.empty();
    }
    return channel.map(Courier::new);
  }

  private static Optional<SocketChannel> channel(LibraryPlace place) {
    try {
      return Optional.of(SocketChannel.open(UnixDomainSocketAddress.of(Door.socket(place))));
    } catch (IOException | UnsupportedOperationException e) {
      // There is no door, or nobody behind it.
      return Optional.empty();
    }
  }

  /**
   * As {@link Desk#add(List, InputStream)}.
   *
   * @throws IOException if the desk did not take all, with a sentence that says why; what it took until then stays
   */
  public Desk.Added add(List<String> paths, InputStream standardInput, Listener listener)
      throws IOException, InterruptedException {
    Bag bag = new Bag(listener);
    try (Pipeline pipeline = new Pipeline(new Pipeline.Listener() {})) {
      pipeline.clean(paths, standardInput, bag);
      bag.hand();
      return bag.added;
    } catch (UncheckedIOException e) {
      throw Objects.requireNonNull(e.getCause());
    }
  }

  /** Gathers what is read, and hands it in by the parcel. */
  private final class Bag implements Pipeline.Sink<Article> {
    private final Listener listener;
    private final List<Cleaned> parcel = new ArrayList<>();
    private long characters;
    private Desk.Added added = Desk.Added.NOTHING;

    Bag(Listener listener) {
      this.listener = listener;
    }

    @Override
    public void made(Article article) {
      listener.read();
      characters += article.text().length();
      put(new Kept(article));
    }

    @Override
    public void leftOut(Rejected rejected) {
      put(rejected);
    }

    private void put(Cleaned cleaned) {
      parcel.add(cleaned);
      if (parcel.size() == PARCEL || characters >= MOST_CHARACTERS) {
        hand();
      }
    }

    private void hand() {
      if (!parcel.isEmpty()) {
        take(receipt(Parcel.of(parcel)));
        parcel.clear();
        characters = 0;
      }
    }

    private void take(Receipt receipt) {
      receipt.leftOut().forEach(one -> listener.rejected(one.rejected()));
      receipt.untold().forEach(one -> listener.untold(one.story(), one.why()));
      added = added.plus(receipt.added());
      if (receipt.failure().isPresent()) {
        throw new UncheckedIOException(new IOException(receipt.failure().get()));
      }
    }
  }

  private Receipt receipt(Parcel parcel) {
    try {
      Message.send(out, parcel);
      return Message.receive(in, Receipt.class);
    } catch (IOException e) {
      throw new UncheckedIOException(new IOException("the program at work on the library ended before it had taken "
          + "all; the same command again adds what is missing", e));
    }
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
