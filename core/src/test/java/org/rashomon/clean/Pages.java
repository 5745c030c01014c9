package org.rashomon.clean;

import java.util.List;
import java.util.Optional;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Kept;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.model.RawDocument.Html;

/** Invented pages of an invented town, for tests of what pages say of themselves. */
final class Pages {
  private static final String BODY = """
      <p>The harbour wall of Ostby broke on Monday, the mayor said, and the sea came into the streets of the old town, \
      where nobody had thought that it could come.</p>
      <p>Nobody was hurt, but forty houses were flooded and the market was closed until the end of the week, the mayor \
      said, and the school would follow.</p>
      <p>The wall was built when the mayor's grandfather was young, and it had been mended every spring since then, at \
      the expense of the fishermen.</p>""";

  private Pages() {}

  /** A page with words in its head, and words between its headline and its text. */
  static Article article(String head, String masthead) {
    return article(head, "<h1>Harbour wall breaks in storm</h1>" + masthead, Optional.of("https://post.example/wall"));
  }

  static Article article(String head, String top, Optional<String> url) {
    return kept("<html><head><title>Harbour wall breaks in storm</title>" + head + "</head><body><article>" + top + BODY
        + "</article></body></html>", url);
  }

  static Article kept(String html, Optional<String> url) {
    RawDocument document = new RawDocument("a", new Origin.File("a"), given(url), Html.of(html));
    return ((Kept) new Cleaner().clean(document)).article();
  }

  static Given given(Optional<String> url) {
    return new Given(
        url,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        new Published.Undated(),
        new Published.Undated(),
        Optional.of("en"),
        false);
  }

  static String meta(String name, String content) {
    return "<meta name='" + name + "' content=\"" + content + "\">";
  }

  static String linked(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }
}
