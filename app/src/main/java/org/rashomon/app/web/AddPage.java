package org.rashomon.app.web;

import java.util.List;
import java.util.Optional;
import org.rashomon.app.library.Job;

/**
 * Where articles are added.
 *
 * @param formToken what forms bring back
 * @param closed why nothing can be added; empty where it can
 * @param job the one just given; the latest ones are in the list
 */
record AddPage(String formToken, String closed, Optional<Job.Progress> job, List<Job.Progress> jobs) {
  /** The first page of a library that has nothing yet. */
  record Empty() {}

  /** Limits in words, for who fills the form. */
  String limits() {
    return "Up to " + Uploads.MOST_FILES + " files, " + (Uploads.MOST_BYTES >> 20) + " MB each and "
        + (Uploads.MOST_TOGETHER >> 20) + " MB together.";
  }
}
