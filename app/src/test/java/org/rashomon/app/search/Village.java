package org.rashomon.app.search;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.rashomon.Pipeline;
import org.rashomon.app.dossier.ToldDossier;
import org.rashomon.model.Account;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;

/** Invented articles on a fire in an invented village, understood. */
final class Village {
  static final String STORY = "story-post";

  private Village() {}

  static Article post() {
    return article("post", "Odrin Post", "Bakery burns down in Odrin", LocalDate.of(2030, 4, 2),
        """
            A bakery burned down in Odrin on Monday night and four people were hurt, the fire brigade said.

            The fire broke out at 22:15 in the kitchen, said fire chief Mira Dolan. “We could see the flames from the bridge,” Dolan said.

            The owner, Tomas Halvard, 52, has baked bread there for 20 years. He will rebuild the oven because the village needs bread.

            The council said the street fair on Saturday would go ahead. The firemen had never warned the baker, Halvard's lawyer said.
            """);
  }

  static Article herald() {
    return article("herald", "Lake Herald", "Six hurt in Odrin fire", LocalDate.of(2030, 4, 3), """
        Six people were hurt when a bakery burned down in Odrin, the hospital said on Tuesday.

        The street fair was called off, said the mayor of Odrin, Ilse Brandt.

        The new oven will cost 40,000 dollars. Firemen had warned the baker twice of his chimney.
        """);
  }

  static Article lake() {
    return article("lake", "Lake Herald", "Swimmer crosses Lake Varn", LocalDate.of(2030, 4, 1),
        """
            Nora Quist swam across Lake Varn on Sunday, and 300 people watched her from the shore.

            She set out from Port Alder at noon. “The water was colder than my grandmother's soup,” Quist told reporters. Quist's trainer made no comment on Sunday night.
            """);
  }

  private static Article article(String id, String outlet, String title, LocalDate day, String text) {
    return Article.of(id, new Origin.File(id), text.strip()).outlet(outlet).title(title).language("en")
        .published(new Published.On(day)).build();
  }

  /** Their story as it may be told: what became of the fair. */
  static ToldDossier told() throws IOException {
    String json = """
        {"articles": [%s, %s], "stories": [{"id": "story-post", "title": "Bakery burns down in Odrin",
        "from": "2030-04-02", "to": "2030-04-03", "articles": ["post", "herald"],
        "entities": [{"id": "e1", "kind": "person", "name": "Mira Dolan"},
        {"id": "e2", "kind": "person", "name": "Ilse Brandt", "description": "mayor"}],
        "quotations": [{"id": "post#q1", "form": "direct", "kind": "speech",
        "content": [%s], "speaker": {"status": "named", "entity": "e1", "name": "Mira Dolan"},
        "decidedBy": "cue", "confidence": 1}],
        "findings": [{"id": "f1", "kind": "overtaken", "aspect": "modality", "matter": "street fair",
        "readings": [{"says": "the street fair on Saturday would go ahead", "articles": ["post"], "independent": 1,
        "evidence": [%s]},
        {"says": "The street fair was called off", "voice": "e2", "articles": ["herald"], "independent": 1,
        "evidence": [%s]}],
        "explanation": "An announced fair did not come about.", "decidedBy": "announced event did not come about",
        "confidence": 0.8}],
        "summary": [{"text": "A bakery burned down in Odrin.", "evidence": []}]}]}
        """.formatted(
        json(post()), json(herald()), excerpt(post(), "We could see the flames from the bridge,"),
        excerpt(post(), "The council said the street fair on Saturday would go ahead."),
        excerpt(herald(), "The street fair was called off, said the mayor of Odrin, Ilse Brandt."));
    return ToldDossier.parse(json.getBytes(StandardCharsets.UTF_8));
  }

  private static String json(Article article) {
    return "{\"id\": \"%s\", \"outlet\": \"%s\", \"title\": \"%s\", \"published\": \"%s\", \"text\": \"%s\"}".formatted(
        article.id(), article.outlet().orElseThrow(), article.title().orElseThrow(),
        article.published().iso().orElseThrow(), article.text().replace("\n", "\\n"));
  }

  private static String excerpt(Article article, String words) {
    int start = article.text().indexOf(words);
    return "{\"article\": \"%s\", \"start\": %d, \"end\": %d, \"exact\": \"%s\"}"
        .formatted(article.id(), start, start + words.length(), words);
  }

  static List<Account> accounts(Pipeline pipeline, Article... articles) throws InterruptedException {
    List<Account> accounts = new ArrayList<>();
    pipeline.understand(List.of(articles), new Pipeline.Sink<Account>() {
      @Override
      public void made(Account account) {
        accounts.add(account);
      }

      @Override
      public void leftOut(Rejected rejected) {
        throw new IllegalStateException(rejected.toString());
      }
    });
    return accounts;
  }
}
