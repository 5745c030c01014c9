package org.rashomon.tell.page;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.Dossier.Chapter;
import org.rashomon.tell.page.Speech.Said;
import org.rashomon.tell.page.Speech.SaidWording;
import org.rashomon.tell.page.StoryPage.CitedLine;
import org.rashomon.tell.page.StoryPage.SetFinding;

/** A story as Markdown: what the page says, each line with outlet and paragraph of its evidence. */
public final class StoryMarkdown {
  private final StoryPage page;
  private final Appendable out;

  private StoryMarkdown(StoryPage page, Appendable out) {
    this.page = page;
    this.out = out;
  }

  /** Writes the story. */
  public static void write(Chapter chapter, Appendable out) throws IOException {
    new StoryMarkdown(new StoryMaker(chapter).make(), out).write();
  }

  /** Words as Markdown that means nothing but them, on one line. */
  public static String escaped(String words) {
    String line = words.strip().replaceAll("[\\s\\p{Cntrl}]++", " ").replaceAll("[\\\\`*_\\[\\]<>&|~#]", "\\\\$0");
    return line.replaceFirst("^([-+=])", "\\\\$1").replaceFirst("^(\\d{1,9})(?=[.)])", "$1\\\\");
  }

  private void write() throws IOException {
    line("## " + escaped(page.title()));
    line(escaped(page.dek()));
    summary();
    timeline();
    findings();
    speech();
    versions();
    copying();
    articles();
  }

  private void line(String text) throws IOException {
    out.append(text).append("\n\n");
  }

  private void item(String text) throws IOException {
    out.append("- ").append(text).append('\n');
  }

  private static String evidence(List<Link> links) {
    return " (" + escaped(String.join("; ", links.stream().map(Link::label).toList())) + ")";
  }

  private static String cited(CitedLine line) {
    return escaped(line.text()) + evidence(line.evidence());
  }

  private void summary() throws IOException {
    if (!page.summary().isEmpty()) {
      line("### What happened");
      for (CitedLine line : page.summary()) {
        item(cited(line));
      }
      out.append('\n');
    }
  }

  private void timeline() throws IOException {
    if (!page.timeline().isEmpty()) {
      line("### Timeline");
      for (StoryPage.Day day : page.timeline()) {
        for (StoryPage.Event event : day.events()) {
          item(event(day.date(), event));
        }
      }
      out.append('\n');
    }
  }

  private static String event(String date, StoryPage.Event event) {
    String clock = event.clock().isEmpty() ? "" : ", " + event.clock();
    String status = event.status().isEmpty() ? "" : " *" + event.status() + "*";
    return "**" + escaped(date + clock) + "**" + status + " " + cited(event.line());
  }

  private void findings() throws IOException {
    for (StoryPage.FindingGroup group : page.findings()) {
      line("### " + group.title());
      for (SetFinding finding : group.findings()) {
        finding(finding);
      }
    }
  }

  private void finding(SetFinding finding) throws IOException {
    String explanation = finding.explanation().isEmpty() ? "" : " " + escaped(finding.explanation());
    line("**" + escaped(finding.matter()) + ".**" + explanation);
    for (StoryPage.SetReading reading : finding.readings()) {
      String voice = reading.voice().isEmpty() ? "" : ", " + escaped(reading.voice());
      item("“" + escaped(reading.says()) + "”" + voice + ": " + escaped(reading.reports())
          + evidence(reading.evidence()));
    }
    out.append('\n');
  }

  private void speech() throws IOException {
    if (!page.speech().isEmpty()) {
      line("### Who said what");
      for (Said said : page.speech().compared()) {
        said(said);
      }
      for (Speech.Group group : page.speech().alone()) {
        for (Said said : group.said()) {
          said(said);
        }
      }
    }
  }

  private void said(Said said) throws IOException {
    String about = said.about().isEmpty() ? "" : ", " + escaped(said.about());
    line("**" + escaped(said.speaker()) + "**" + about);
    for (SaidWording wording : said.wordings()) {
      item(wording(wording));
    }
    out.append('\n');
  }

  private static String wording(SaidWording wording) {
    String words = String.join(wording.marked() ? "” … “" : " … ", wording.parts().stream()
        .map(StoryMarkdown::words).toList());
    String relation = wording.relation().isEmpty() ? "" : " *" + wording.relation() + "*";
    String note = wording.note().isEmpty() ? "" : " " + escaped(wording.note());
    return (wording.marked() ? "“" + words + "”" : words) + relation + evidence(List.of(wording.place())) + note;
  }

  private static String words(List<WordDiff.Piece> pieces) {
    StringBuilder words = new StringBuilder();
    pieces.stream().filter(piece -> piece.kind() != WordDiff.Kind.LEFT_OUT)
        .forEach(piece -> words.append(piece.text()));
    return escaped(words.toString());
  }

  private void versions() throws IOException {
    if (!page.versions().isEmpty()) {
      line("### Versions");
      for (Versions version : page.versions()) {
        line("**" + escaped(version.states()) + ".** " + escaped(version.order()));
        for (Versions.Change change : version.changes()) {
          item("*" + change.kind() + "* " + change(change) + evidence(change.evidence()));
        }
        out.append('\n');
      }
    }
  }

  private static String change(Versions.Change change) {
    return Stream.of(change.before(), change.after()).filter(words -> !words.isEmpty())
        .map(words -> "“" + words(words) + "”").collect(Collectors.joining(" became "));
  }

  private void copying() throws IOException {
    if (page.compares()) {
      line("### Who copied whom");
      line(escaped(page.copying().note()));
      for (Copying.Group group : page.copying().groups()) {
        if (!group.letter().isEmpty()) {
          item("**Text " + group.letter() + "**, " + group.title() + ": " + escaped(English.list(rows(group))));
        }
      }
      for (Copying.Pair pair : page.copying().links()) {
        item(escaped(pair.from() + pair.sign() + pair.to()) + ": " + pair.share() + " shared, "
            + escaped(pair.direction()) + String.format(Locale.ROOT, ", passages: %d", pair.passages().size()));
      }
      out.append('\n');
    }
  }

  private static List<String> rows(Copying.Group group) {
    return group.rows().stream().map(row -> row.name() + " (" + row.about() + ")").toList();
  }

  private void articles() throws IOException {
    line("### The articles");
    for (StoryPage.SetArticle article : page.articles()) {
      String title = article.title().isEmpty() ? "" : " “" + escaped(article.title()) + "”";
      String byline = article.byline().isEmpty() ? "" : " by " + escaped(article.byline());
      item("**" + escaped(article.name()) + "**" + title + byline + ", " + escaped(article.published())
          + " (" + escaped(article.origin()) + ")");
    }
    out.append('\n');
  }
}
