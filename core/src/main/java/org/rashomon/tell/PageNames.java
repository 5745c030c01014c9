package org.rashomon.tell;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.rashomon.model.Dossier;
import org.rashomon.model.Dossier.Chapter;

/** File names for the stories' pages: lower-case letters, digits and hyphens, the same for the same story. */
final class PageNames {
  private static final int LONGEST_TITLE = 60;
  private static final int LONGEST_ID = 24;

  private PageNames() {}

  /** One name a story, in their order. No two are alike. */
  static List<String> of(Dossier dossier) {
    Set<String> taken = new HashSet<>();
    List<String> names = new ArrayList<>();
    for (Chapter chapter : dossier.stories()) {
      String base = base(chapter);
      String name = base;
      for (int again = 2; !taken.add(name); again++) {
        name = base + "-" + again;
      }
      names.add(name + ".html");
    }
    return names;
  }

  private static String base(Chapter chapter) {
    String title = slug(chapter.title(), LONGEST_TITLE);
    String id = slug(chapter.comparison().alignment().story().id(), LONGEST_ID);
    return title.isEmpty() ? "story-" + id : title + "-" + id;
  }

  private static String slug(String words, int longest) {
    String plain = Normalizer.normalize(words.substring(0, Math.min(words.length(), 4 * longest)), Normalizer.Form.NFD)
        .replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return plain.length() <= longest ? plain : atWord(plain.substring(0, longest + 1));
  }

  private static String atWord(String cut) {
    int end = cut.lastIndexOf('-');
    return cut.substring(0, end > 0 ? end : cut.length() - 1);
  }
}
