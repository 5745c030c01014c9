package org.rashomon.app.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.StoryEntry;

/** The dossiers of stories, those read last kept in memory: to parse one takes as long as to send it. */
final class ToldStories {
  /** A dossier of forty articles takes some 5 MB in memory. */
  private static final int KEPT = 24;

  private final Library library;
  private final Map<Key, ToldDossier> kept = Collections.synchronizedMap(Recent.map(KEPT));

  private record Key(String story, long version) {}

  ToldStories(Library library) {
    this.library = library;
  }

  /** The dossier of a story as it is told now. */
  Optional<ToldDossier> of(StoryEntry entry) {
    Key key = new Key(entry.id(), entry.version());
    Optional<ToldDossier> known = Optional.ofNullable(kept.get(key));
    Optional<ToldDossier> told = known.or(() -> library.told(entry.id()).map(ToldStories::parsed));
    told.ifPresent(dossier -> kept.put(key, dossier));
    return told;
  }

  /** The dossier of the story that an article is told in. */
  Optional<ToldDossier> ofArticle(String article) {
    return library.articleEntry(article).flatMap(entry -> library.story(entry.story())).flatMap(this::of)
        .filter(dossier -> dossier.stories().getFirst().articles().contains(article));
  }

  private static ToldDossier parsed(byte[] json) {
    try {
      return ToldDossier.parse(json);
    } catch (IOException e) {
      throw new UncheckedIOException("the library has a dossier that is none", e);
    }
  }

  /** Maps that forget what was not used for longest. */
  static final class Recent {
    private Recent() {}

    static <K, V> Map<K, V> map(int most) {
      return new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
          return size() > most;
        }
      };
    }
  }
}
