package org.rashomon.app.library;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Dossier;
import org.rashomon.tell.DossierJson;
import org.rashomon.tell.page.Pages;

/**
 * A story as it is told now, ready to be stored.
 *
 * @param json its dossier
 * @param page what is between the head and the foot of its page
 * @param dossier the JSON read back: what is searched and listed is what is shown
 */
record Telling(String json, String page, ToldDossier dossier) {
  private static final Pages PAGES = new Pages();

  static Telling of(Dossier.Chapter chapter) {
    List<Article> articles = chapter.comparison().alignment().story().accounts().stream().map(Account::article)
        .toList();
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    StringWriter page = new StringWriter();
    try {
      DossierJson.write(new Dossier(articles, List.of(), List.of(chapter)), json);
      PAGES.told(chapter, page);
      return new Telling(
          json.toString(StandardCharsets.UTF_8), page.toString(), ToldDossier.parse(json.toByteArray()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  ToldDossier.Story story() {
    return dossier.stories().getFirst();
  }

  /** The first line of the summary. */
  String teaser() {
    return story().summary().isEmpty() ? "" : story().summary().getFirst().text();
  }

  int count(String kind) {
    return (int) story().findings().stream().filter(finding -> finding.kind().equals(kind)).count();
  }

  /** A person's name as it stands in addresses: without marks on letters, in lower case, a hyphen between words. */
  static String person(String name) {
    String folded = Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return folded.isEmpty() ? name : folded;
  }
}
