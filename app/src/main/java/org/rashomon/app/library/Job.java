package org.rashomon.app.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rashomon.model.Cleaned.Rejected;

/** Something a {@link Newsroom} was asked to do, and how far it is. For any number of threads. */
public final class Job {
  /** More complaints than this nobody reads; the counts tell of all. */
  private static final int MOST_COMPLAINTS = 50;

  private final long number;
  private final String what;
  private final Newsroom.Work work;
  private final List<String> complaints = new ArrayList<>();
  private State state = State.WAITING;
  private Optional<String> failure = Optional.empty();
  private Optional<String> story = Optional.empty();
  private Optional<String> knownArticle = Optional.empty();
  private int added;
  private int known;
  private int rejected;
  private int told;

  /** How far a job is. */
  public enum State {
    WAITING,
    AT_WORK,
    DONE,
    FAILED
  }

  /**
   * A job at one moment.
   *
   * @param what was asked for, in words
   * @param complaints what was left out and why, the first of them
   * @param failure why it failed
   * @param story the id of the last story it told
   * @param knownArticle the id of the last article that was there already
   */
  public record Progress(
      long number,
      String what,
      State state,
      int added,
      int known,
      int rejected,
      int told,
      List<String> complaints,
      Optional<String> failure,
      Optional<String> story,
      Optional<String> knownArticle) {
    /** Whether nothing more will come of it. */
    public boolean isOver() {
      return state == State.DONE || state == State.FAILED;
    }
  }

  Job(long number, String what, Newsroom.Work work) {
    this.number = number;
    this.what = what;
    this.work = work;
  }

  public long number() {
    return number;
  }

  Newsroom.Work work() {
    return work;
  }

  public synchronized Progress progress() {
    return new Progress(
        number, what, state, added, known, rejected, told, List.copyOf(complaints), failure, story, knownArticle);
  }

  synchronized void begin() {
    state = State.AT_WORK;
  }

  synchronized void end() {
    state = State.DONE;
    notifyAll();
  }

  synchronized void fail(String why) {
    state = State.FAILED;
    failure = Optional.of(why);
    notifyAll();
  }

  /** Waits until nothing more will come of it. */
  synchronized void await() throws InterruptedException {
    while (!progress().isOver()) {
      wait();
    }
  }

  synchronized void added() {
    added++;
  }

  synchronized void known(String id) {
    known++;
    knownArticle = Optional.of(id);
  }

  synchronized void told(String id) {
    told++;
    story = Optional.of(id);
  }

  synchronized void rejected(Rejected one) {
    rejected++;
    String detail = one.detail().isEmpty() ? "" : ": " + one.detail();
    complain(one.origin().describe() + ": " + one.reason().label().replace('-', ' ') + detail);
  }

  synchronized void complain(String complaint) {
    if (complaints.size() < MOST_COMPLAINTS) {
      complaints.add(complaint);
    }
  }
}
