package org.rashomon.app.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UnprocessableContentResponse;
import io.javalin.http.UnsupportedMediaTypeResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.rashomon.app.library.Correction;
import org.rashomon.app.library.Correction.Kind;
import org.rashomon.app.library.FindingEntry;
import org.rashomon.app.library.Library;

/** What editors put right: all of it, one more, and one less. */
final class CorrectionsMade {
  private static final Pattern QUOTATION = Pattern.compile("(.+)#q\\d{1,7}", Pattern.DOTALL);
  private static final Pattern PLACE = Pattern.compile("(.+) (\\d{1,9}) (\\d{1,9})", Pattern.DOTALL);

  private final Library library;
  private final Pen pen;

  CorrectionsMade(Library library, Pen pen) {
    this.library = library;
    this.pen = pen;
  }

  List<Route> routes() {
    return List.of(
        Route.get("/corrections", request -> Reply.json(library.corrections())),
        Route.post("/corrections", this::correct),
        Route.post("/corrections/{number}/undo", this::undo));
  }

  /**
   * What is to be put right.
   *
   * @param story of the finding that is dismissed, where it is named by its mark
   */
  record Wanted(
      Optional<String> kind, Optional<List<String>> subjects, Optional<String> value, Optional<String> story) {}

  private Reply correct(Context request) throws IOException, InterruptedException {
    Objects.requireNonNull(pen.taken());
    Correction wanted = correction(wanted(Body.of(request)));
    return Reply.json(pen.write(desk -> desk.correct(wanted))).with(HttpStatus.CREATED);
  }

  private static Wanted wanted(Body body) {
    if (!body.mediaType().equals(Json.MEDIA_TYPE)) {
      throw new UnsupportedMediaTypeResponse("A correction is " + Json.MEDIA_TYPE + ".");
    }
    try {
      return Json.parse(body.text(), Wanted.class);
    } catch (JsonProcessingException e) {
      throw new BadRequestResponse("This is no correction: " + e.getOriginalMessage());
    }
  }

  /** @throws UnprocessableContentResponse if it could not be carried out */
  private Correction correction(Wanted wanted) {
    Kind kind = kind(wanted.kind().orElse(""));
    List<String> subjects = wanted.subjects().orElse(List.of());
    String value = wanted.value().orElse("").strip();
    if (subjects.isEmpty()) {
      throw new UnprocessableContentResponse("\"subjects\" has to say what is corrected.");
    }
    if (kind == Kind.SET_SPEAKER && value.isEmpty()) {
      throw new UnprocessableContentResponse("\"value\" has to be the name of the speaker.");
    }
    if (kind.isOfSeveral() && Set.copyOf(subjects).size() < 2) {
      throw new UnprocessableContentResponse("\"subjects\" has to name two or more to be made one.");
    }
    if (kind == Kind.DISMISS_FINDING && wanted.story().isPresent()) {
      return Correction.dismissing(finding(wanted.story().get(), subjects));
    }
    subjects.forEach(subject -> check(kind, subject));
    return Correction.of(kind, subjects, value);
  }

  private FindingEntry finding(String story, List<String> marks) {
    return library.findings(story).stream().filter(finding -> finding.gone().isEmpty())
        .filter(finding -> marks.equals(List.of(finding.mark()))).findFirst()
        .orElseThrow(() -> new UnprocessableContentResponse("The story \"" + story + "\" has no finding of the mark "
            + String.join(", ", marks) + "."));
  }

  private static Kind kind(String name) {
    return Arrays.stream(Kind.values()).filter(kind -> kind.label().equals(name)).findFirst()
        .orElseThrow(() -> new UnprocessableContentResponse("\"kind\" is one of "
            + Arrays.stream(Kind.values()).map(Kind::label).collect(Collectors.joining(", ")) + "."));
  }

  private void check(Kind kind, String subject) {
    Optional<String> article = switch (kind) {
      case MERGE_STORIES, SPLIT_STORY -> Optional.of(subject);
      case MERGE_UTTERANCES, SPLIT_UTTERANCE, SET_SPEAKER -> matched(QUOTATION, subject).map(found -> found.group(1));
      case DISMISS_FINDING -> matched(PLACE, subject).filter(CorrectionsMade::goesOn).map(found -> found.group(1));
    };
    if (article.flatMap(library::articleEntry).isEmpty()) {
      throw new UnprocessableContentResponse("\"" + subject + "\" is nothing in the library that "
          + kind.label() + " could correct.");
    }
  }

  private static Optional<MatchResult> matched(Pattern form, String subject) {
    Matcher matcher = form.matcher(subject);
    return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
  }

  private static boolean goesOn(MatchResult place) {
    return Integer.parseInt(place.group(2)) < Integer.parseInt(place.group(3));
  }

  private Reply undo(Context request) throws InterruptedException {
    String number = request.pathParam("number");
    Optional<Correction> undone = number.matches("\\d{1,18}")
        ? pen.write(desk -> desk.undo(Long.parseLong(number)))
        : Optional.empty();
    return Reply.json(Told.found(undone, "correction that holds", number));
  }
}
