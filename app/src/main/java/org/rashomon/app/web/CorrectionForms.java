package org.rashomon.app.web;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.HashSet;
import java.util.List;
import org.rashomon.app.dossier.ToldDossier.Story;
import org.rashomon.app.library.Correction;
import org.rashomon.app.library.Correction.Kind;
import org.rashomon.app.library.Job;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.Newsroom;

/**
 * Takes what an editor puts right, and takes it back. Everything is chosen by names that stay (articles, quotations, marks
 * of findings), and only on a page that shows the story as it is told now.
 */
final class CorrectionForms {
  private static final int LONGEST_NAME = 200;

  private final Library library;
  private final Newsroom newsroom;
  private final ToldStories told;
  private final Visitors visitors;

  CorrectionForms(Library library, Newsroom newsroom, ToldStories told, Visitors visitors) {
    this.library = library;
    this.newsroom = newsroom;
    this.told = told;
    this.visitors = visitors;
  }

  /** Makes a correction. */
  void correct(Context ctx) {
    visitors.checkForm(ctx);
    String id = AddPages.form(ctx, "story");
    checkDate(ctx, id);
    Story story = library.story(id).flatMap(told::of).orElseThrow(() -> Refused.notFound("This story is"))
        .stories().getFirst();
    Correction correction = correction(ctx, story);
    give(ctx, id, () -> newsroom.correct(correction));
  }

  /** What was chosen may read otherwise by now, or be gone. */
  private void checkDate(Context ctx, String story) {
    String seen = AddPages.form(ctx, "telling");
    if (library.telling(story).filter(now -> !now.equals(seen)).isPresent()) {
      throw new Refused(409, "The story was told anew since this page was opened. Open it again, and look once more.");
    }
  }

  private Correction correction(Context ctx, Story story) {
    List<String> chosen = List.copyOf(new HashSet<>(ctx.formParams("subject")));
    return switch (AddPages.form(ctx, "kind")) {
      case "split-story" -> articles(story, chosen);
      case "merge-stories" -> merge(story, AddPages.form(ctx, "other"));
      case "merge-utterances" -> Correction.of(Kind.MERGE_UTTERANCES, quotations(story, chosen, 2), "");
      case "split-utterance" -> Correction.of(Kind.SPLIT_UTTERANCE, quotations(story, chosen, 1), "");
      case "set-speaker" -> Correction.of(Kind.SET_SPEAKER, quotations(story, chosen, 1), name(ctx));
      case "dismiss-finding" -> dismiss(story, chosen);
      default -> throw new Refused(400, "There is no such correction.");
    };
  }

  private static Correction articles(Story story, List<String> chosen) {
    if (chosen.isEmpty() || !story.articles().containsAll(chosen) || chosen.size() == story.articles().size()) {
      throw new Refused(400, "Choose some of the story's articles, not all of them.");
    }
    return Correction.of(Kind.SPLIT_STORY, chosen, "");
  }

  private Correction merge(Story story, String other) {
    String first = library.story(other).filter(found -> !other.equals(story.id())).flatMap(told::of)
        .orElseThrow(() -> new Refused(400, "Choose another story.")).stories().getFirst().articles().getFirst();
    return Correction.of(Kind.MERGE_STORIES, List.of(story.articles().getFirst(), first), "");
  }

  private static List<String> quotations(Story story, List<String> chosen, int least) {
    if (chosen.size() < least || !chosen.stream().allMatch(id -> story.quotation(id).isPresent())) {
      throw new Refused(400, least > 1 ? "Choose two quotations or more." : "Choose a quotation.");
    }
    return chosen;
  }

  private static String name(Context ctx) {
    return AddPages.field(ctx, "name").filter(name -> name.length() <= LONGEST_NAME)
        .orElseThrow(() -> new Refused(400, "Write the name of the speaker."));
  }

  private Correction dismiss(Story story, List<String> chosen) {
    return library.findings(story.id()).stream().filter(finding -> finding.gone().isEmpty())
        .filter(finding -> chosen.equals(List.of(finding.mark()))).findFirst().map(Correction::dismissing)
        .orElseThrow(() -> new Refused(400, "This finding is there no more."));
  }

  /** Takes a correction back. */
  void undo(Context ctx) {
    visitors.checkForm(ctx);
    String number = AddPages.form(ctx, "number");
    if (!number.matches("[0-9]{1,15}")) {
      throw new Refused(400, "There is no such correction.");
    }
    give(ctx, AddPages.form(ctx, "story"), () -> newsroom.undo(Long.parseLong(number)));
  }

  private interface Order {
    Job give() throws Newsroom.Full;
  }

  private static void give(Context ctx, String story, Order order) {
    try {
      ctx.redirect(Address.of("/corrections", "story", story, "job", String.valueOf(order.give().number())),
          HttpStatus.SEE_OTHER);
    } catch (Newsroom.Full e) {
      throw AddPages.busy();
    }
  }
}
