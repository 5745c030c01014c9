package org.rashomon.app.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.app.library.Job;
import org.rashomon.tell.page.English;

/** Says how far a job is. */
public final class JobWords {
  private JobWords() {}

  /** "done; one article added, one story told anew": what there is nothing of is not told. */
  public static String of(Job.Progress job) {
    List<String> counts = Stream.of(
        count(job.added(), "article", "articles", " added"),
        count(job.known(), "article", "articles", " known already"),
        count(job.rejected(), "document", "documents", " left out"),
        count(job.told(), "story", "stories", " told anew")).filter(words -> !words.isEmpty()).toList();
    return state(job) + (counts.isEmpty() ? "" : counts.stream().collect(Collectors.joining(", ", "; ", "")));
  }

  private static String count(int number, String one, String many, String became) {
    return number == 0 ? "" : English.count(number, one, many) + became;
  }

  private static String state(Job.Progress job) {
    return switch (job.state()) {
      case WAITING -> "waiting for its turn";
      case AT_WORK -> "at work";
      case DONE -> "done";
      case FAILED -> "failed";
    };
  }

  /** The address of an article that was there already; empty if none was. */
  public static String known(Job.Progress job) {
    return job.knownArticle().map(Address::article).orElse("");
  }
}
