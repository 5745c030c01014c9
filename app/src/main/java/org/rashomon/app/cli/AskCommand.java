package org.rashomon.app.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.rashomon.Pipeline;
import org.rashomon.app.search.Answer;
import org.rashomon.app.search.Answer.Difference;
import org.rashomon.app.search.Answer.Found;
import org.rashomon.app.search.Answer.Place;
import org.rashomon.app.search.Answer.Reading;
import org.rashomon.app.search.AnswerJson;
import org.rashomon.app.search.Finder;
import org.rashomon.app.search.IndexView;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rashomon ask}: a question answered by sentences of the library's articles. */
@Command(name = "ask", mixinStandardHelpOptions = true, header = "Answer a question with sentences of the library's articles.", description = {
  "",
  "Prints the sentences that answer it, each with its outlet and place; where accounts differ on it, the readings; and "
      + "that there is no answer in these articles where there is none. Nothing is worded by the program."
}, footerHeading = "%nExamples:%n", footer = {
  "  rashomon ask \"How many people were injured?\"",
  "  rashomon ask \"What did the minister say about the ceremony?\" --format json"
}, parameterListHeading = "%nReads:%n", optionListHeading = "%nOptions:%n")
final class AskCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(paramLabel = "QUESTION", arity = "1..*", description = "A question in English.")
  private List<String> words = List.of();

  @Mixin
  private final LibraryOption library = new LibraryOption();

  @Option(names = "--format", paramLabel = "text|json", description = "Default: text.")
  private Format format = Format.TEXT;

  /** What is printed. */
  enum Format {
    TEXT,
    JSON
  }

  AskCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    String question = String.join(" ", words);
    try (IndexView index = library.index();
        Pipeline pipeline = new Pipeline(new Pipeline.Listener() {})) {
      Answer answer = Finder.in(index, pipeline::vectorOf).ask(question);
      switch (format) {
        case TEXT -> print(answer);
        case JSON -> terminal.line(AnswerJson.of(question, answer));
      }
    }
    return ExitStatus.DONE;
  }

  private void print(Answer answer) throws IOException {
    switch (answer) {
      case Answer.Sentences sentences -> {
        for (Found found : sentences.found()) {
          print(found);
        }
      }
      case Answer.Differ differ -> {
        for (Difference difference : differ.differences()) {
          print(difference);
        }
      }
      case Answer.None none -> terminal.line("no answer in these articles");
    }
  }

  private void print(Found found) throws IOException {
    terminal.line(oneLine(found.place().words().exact()));
    printSource(found.place());
    for (Place other : found.alsoIn()) {
      printSource(other);
    }
  }

  private void print(Difference difference) throws IOException {
    terminal.line((difference.kind().equals("overtaken") ? "overtaken: " : "accounts differ: ") + difference.matter());
    for (Reading reading : difference.readings()) {
      String voice = reading.voice().map(name -> name + ": ").orElse("");
      terminal.line("  " + voice + oneLine(reading.says()));
      for (Place place : reading.evidence()) {
        printSource(place);
      }
    }
  }

  private void printSource(Place place) throws IOException {
    String day = place.source().published().map(iso -> ", " + iso.split("T", -1)[0]).orElse("");
    terminal.line(
        String.format(
            Locale.ROOT, "    %s%s (%s, %d-%d)", oneLine(place.source().name()), day, place.words().article(),
            place.words().start(), place.words().end()));
  }

  static String oneLine(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\s]+", " ").strip();
  }
}
