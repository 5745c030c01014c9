package org.rashomon.app.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.Page;
import org.rashomon.app.library.PersonEntry;
import org.rashomon.app.library.QuotationEntry;
import org.rashomon.app.library.StoryEntry;
import org.rashomon.tell.page.English;

/** Serves what people said. */
final class PersonPages {
  private final Library library;
  private final Templates templates;

  PersonPages(Library library, Templates templates) {
    this.library = library;
    this.templates = templates;
  }

  void list(Context ctx) {
    Page part = Query.part(ctx);
    List<PersonEntry> read = library.persons(part);
    List<ListPage.Row> rows = read.stream().limit(Pager.SIZE)
        .map(person -> new ListPage.Row(person.name(), Address.person(person.key()), counts(person))).toList();
    templates.send(ctx, "list.jte", "People", "/people", new ListPage("People",
        "Who is quoted by name, the most quoted first.", rows, Pager.of(part, read.size(), "/people")));
  }

  private static String counts(PersonEntry person) {
    return English.count(person.quotations(), "quotation") + " in "
        + English.count(person.stories(), "story", "stories");
  }

  void page(Context ctx) {
    String key = Query.value(ctx, "key");
    PersonEntry person = library.person(key).orElseThrow(() -> Refused.notFound("Anybody of this name is"));
    Page part = Query.part(ctx);
    List<QuotationEntry> read = library.quotationsOf(key, part);
    templates.send(ctx, "person.jte", person.name(), "/people", new PersonPage(
        person.name(), English.capitalized(counts(person)) + ", the latest first.",
        said(read.stream().limit(Pager.SIZE).toList()), Pager.of(part, read.size(), "/person", "key", key)));
  }

  /** Wordings of one utterance together, where the latest of them stands. */
  private List<PersonPage.Said> said(List<QuotationEntry> quotations) {
    Map<String, List<QuotationEntry>> utterances = new LinkedHashMap<>();
    quotations.forEach(quotation -> utterances
        .computeIfAbsent(quotation.story() + " " + quotation.utterance().orElse(quotation.id()),
            first -> new ArrayList<>())
        .add(quotation));
    return byStory(utterances.values());
  }

  /** The story is told where it is another than that of the utterance above. */
  private List<PersonPage.Said> byStory(Collection<List<QuotationEntry>> utterances) {
    List<PersonPage.Said> said = new ArrayList<>();
    String above = "";
    for (List<QuotationEntry> wordings : utterances) {
      String story = wordings.getFirst().story();
      said.add(new PersonPage.Said(Address.story(story), story.equals(above) ? "" : title(story),
          wordings.stream().map(this::wording).toList()));
      above = story;
    }
    return said;
  }

  private String title(String story) {
    return library.story(story).map(StoryEntry::title).orElse(story);
  }

  private PersonPage.Wording wording(QuotationEntry quotation) {
    String where = library.articleEntry(quotation.article()).map(Names::brief).orElse(quotation.article());
    return new PersonPage.Wording(quotation.words(), !quotation.form().equals("indirect"), where,
        quotation.said().map(Times::stated).orElse("undated"),
        Address.quotation(quotation.article(), quotation.id()));
  }
}
