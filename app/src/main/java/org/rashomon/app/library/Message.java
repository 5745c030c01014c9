package org.rashomon.app.library;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned;
import org.rashomon.model.Cleaned.Kept;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.Reason;

/** What goes through a {@link Door}: JSON after its length in bytes. A parcel goes in, and a receipt for it comes out. */
final class Message {
  /** Four times a {@link Courier}'s parcel, so that what is longer is none. */
  private static final int LONGEST = 256 << 20;

  private static final ObjectMapper JSON = JsonMapper.builder().addModule(new Jdk8Module()).build();

  private Message() {}

  /** What came of documents, in the order they were read. */
  record Parcel(List<Item> items) {
    static Parcel of(List<Cleaned> cleaned) {
      return new Parcel(cleaned.stream().map(Item::of).toList());
    }

    List<Cleaned> cleaned() {
      return items.stream().map(Item::cleaned).toList();
    }
  }

  /** One of the two: an article, or what was left out. */
  record Item(Optional<StoredArticle> article, Optional<LeftOut> leftOut) {
    static Item of(Cleaned cleaned) {
      return switch (cleaned) {
        case Kept(Article article) -> new Item(Optional.of(StoredArticle.of(article)), Optional.empty());
        case Rejected rejected -> new Item(Optional.empty(), Optional.of(LeftOut.of(rejected)));
      };
    }

    Cleaned cleaned() {
      return article.<Cleaned>map(stored -> new Kept(stored.article()))
          .orElseGet(() -> leftOut.orElseThrow().rejected());
    }
  }

  /** A document that was left out. */
  record LeftOut(StoredArticle.Place origin, Reason reason, String detail) {
    static LeftOut of(Rejected rejected) {
      return new LeftOut(StoredArticle.Place.of(rejected.origin()), rejected.reason(), rejected.detail());
    }

    Rejected rejected() {
      return new Rejected(origin.origin(), reason, detail);
    }
  }

  /** A story that could not be told. */
  record Untold(String story, String why) {}

  /**
   * What came of a parcel.
   *
   * @param failure why nothing did
   */
  record Receipt(Desk.Added added, List<LeftOut> leftOut, List<Untold> untold, Optional<String> failure) {}

  static void send(DataOutputStream out, Object message) throws IOException {
    byte[] bytes = JSON.writeValueAsBytes(message);
    out.writeInt(bytes.length);
    out.write(bytes);
    out.flush();
  }

  /** @throws IOException if there is none, or none of that kind */
  static <T> T receive(DataInputStream in, Class<T> kind) throws IOException {
    int length = in.readInt();
    if (length < 0 || length > LONGEST) {
      throw new IOException("no message has " + length + " bytes");
    }
    return JSON.readValue(in.readNBytes(length), kind);
  }
}
