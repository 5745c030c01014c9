package org.rashomon.app.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.StoryEntry;

/** The dossiers of stories, those read last kept in memory: to parse one takes as long as to send it. */
final class ToldStories {
  /** A dossier of forty articles takes some 5 MB in memory. */
  private static final int KEPT = 24;

  private final Library library;
  private final Cache<Key, ToldDossier> kept = Caffeine.newBuilder().maximumSize(KEPT).build();

  private record Key(String story, long version) {}

  ToldStories(Library library) {
    this.library = library;
  }

  /** The dossier of a story as it is told now. */
  Optional<ToldDossier> of(StoryEntry entry) {
    Key key = new Key(entry.id(), entry.version());
    Optional<ToldDossier> known = Optional.ofNullable(kept.getIfPresent(key));
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
}
