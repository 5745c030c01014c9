package org.rashomon.app.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.LibraryPlace;
import org.rashomon.app.search.Finder;
import org.rashomon.app.search.LibraryIndex;

/** The description is written by hand; these hold it against what there is. */
final class DescriptionTest {
  private static final Pattern PATH = Pattern.compile("  (/\\S+):");
  private static final Pattern METHOD = Pattern.compile("    (get|post|put|patch|delete):");
  private static final Pattern REFERENCE = Pattern.compile("\\$ref: \"#/components/(\\w+)/(\\w+)\"");
  private static final Pattern ALIAS = Pattern.compile("(?<=: )([*&])(\\w+)");

  @TempDir
  private Path folder = Path.of("");

  private final List<String> lines = new String(Api.read(), StandardCharsets.UTF_8).lines().toList();

  private Set<String> described() {
    Set<String> described = new HashSet<>();
    String path = "";
    for (String line : lines) {
      Matcher newPath = PATH.matcher(line);
      path = newPath.matches() ? newPath.group(1) : path;
      Matcher method = METHOD.matcher(line);
      if (method.matches()) {
        described.add(method.group(1).toUpperCase(Locale.ROOT) + " " + path);
      }
    }
    return described;
  }

  private Set<String> routes() throws IOException, InterruptedException {
    try (Library library = Library.open(LibraryPlace.in(folder));
        LibraryIndex index = Served.index(library)) {
      Set<String> routes = new HashSet<>();
      Api.Reading reading = new Api.Reading(library, Finder.in(index.view(), question -> {
        throw new IllegalStateException("nothing is asked");
      }));
      for (Route route : Api.reading(reading, Served.SITE, Clock.systemUTC(), defect -> {}).routes()) {
        assertThat(routes.add(route.method().name() + " " + route.path())).as(route.path()).isTrue();
      }
      return routes;
    }
  }

  @Test
  void everyRouteIsDescribedAndEveryDescribedPathIsARoute() throws IOException, InterruptedException {
    assertThat(described()).hasSizeGreaterThan(30).isEqualTo(routes());
  }

  @Test
  void everyParameterOfAPathIsDeclared() {
    String parameters = String.join("\n", lines);
    for (String route : described()) {
      Matcher parameter = Pattern.compile("\\{(\\w+)}").matcher(route);
      while (parameter.find()) {
        assertThat(parameters).containsPattern("name: " + parameter.group(1) + "\n +in: path\n +required: true");
      }
    }
  }

  @Test
  void everythingReferredToIsThere() {
    String all = String.join("\n", lines);
    List<String> missing = new ArrayList<>();
    Matcher reference = REFERENCE.matcher(all);
    while (reference.find()) {
      int section = all.indexOf("\n  " + reference.group(1) + ":\n");
      if (section < 0 || !all.substring(section).contains("\n    " + reference.group(2) + ":\n")) {
        missing.add(reference.group());
      }
    }
    assertThat(missing).isEmpty();
  }

  @Test
  void everyAliasIsAnchoredBefore() {
    Set<String> anchors = new HashSet<>();
    Matcher alias = ALIAS.matcher(String.join("\n", lines));
    while (alias.find()) {
      if (alias.group(1).equals("&")) {
        anchors.add(alias.group(2));
      } else {
        assertThat(anchors).contains(alias.group(2));
      }
    }
    assertThat(anchors).isNotEmpty();
  }
}
