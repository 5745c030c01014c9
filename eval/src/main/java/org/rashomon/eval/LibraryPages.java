package org.rashomon.eval;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import org.rashomon.app.library.ArticleEntry;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.OutletEntry;
import org.rashomon.app.library.Page;
import org.rashomon.app.library.PersonEntry;
import org.rashomon.app.library.StoryEntry;

/** Draws by lot what a reader of a library opens next. */
final class LibraryPages {
  /** So many pages of the list of stories are turned at most. */
  private static final int LISTS = 4;

  private static final int LIST = 50;

  private static final int WORDS_SEARCHED = 3;

  private final List<StoryEntry> stories;
  private final List<PersonEntry> persons;
  private final List<OutletEntry> outlets;
  private final List<ArticleEntry> articles;

  LibraryPages(Library library) {
    this.stories = stories(library);
    this.persons = library.persons(Page.first(Page.MOST));
    this.outlets = library.outlets(Page.first(Page.MOST));
    this.articles = library.articles(Page.first(Page.MOST));
  }

  /** All stories of a library. */
  static List<StoryEntry> stories(Library library) {
    List<StoryEntry> all = new ArrayList<>();
    List<StoryEntry> next = library.stories(Page.first(Page.MOST));
    while (!next.isEmpty()) {
      all.addAll(next);
      next = library.stories(new Page(all.size(), Page.MOST));
    }
    return all;
  }

  /** For each kind of page, what draws the address of one, below that of the app. */
  Map<String, Function<Random, String>> kinds() {
    Map<String, Function<Random, String>> kinds = new LinkedHashMap<>();
    kinds.put("front page", random -> "?from=" + LIST * random.nextInt(LISTS));
    kinds.put("story", this::story);
    kinds.put("history of a story", random -> page("history", "id", drawn(stories, random).id()));
    kinds.put("article", random -> page("article", "id", drawn(articles, random).id()));
    kinds.put("person", random -> page("person", "key", drawn(persons, random).key()));
    kinds.put("outlet", random -> page("outlet", "name", drawn(outlets, random).name()));
    kinds.put("search", random -> page("search", "q", words(drawn(stories, random).title(), random)));
    return kinds;
  }

  /** The address of any story's page. */
  String story(Random random) {
    return page("story", "id", drawn(stories, random).id());
  }

  /** The address of the page of the story with most reports. */
  String largest() {
    return page("story", "id", stories.stream().max(Comparator.comparingInt(StoryEntry::reports)).orElseThrow().id());
  }

  private static String words(String title, Random random) {
    List<String> words = List.of(title.split("\\s+"));
    int first = random.nextInt(Math.max(1, words.size() - WORDS_SEARCHED));
    return String.join(" ", words.subList(first, Math.min(words.size(), first + WORDS_SEARCHED)));
  }

  private static String page(String page, String name, String value) {
    return page + "?" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static <T> T drawn(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
