package org.rashomon.app.web;

import java.util.Optional;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.StoryEntry;

/** Where findings stand on the pages of stories. */
final class FindingPlaces {
  private final Library library;
  private final ToldStories told;

  FindingPlaces(Library library, ToldStories told) {
    this.library = library;
    this.told = told;
  }

  /**
   * The address of a finding; that of its story, where the story no longer has it.
   *
   * @param finding its id within the story
   */
  String href(String story, String finding) {
    Optional<StoryEntry> entry = library.story(story);
    return entry.flatMap(told::of).flatMap(dossier -> new Anchors(dossier.stories().getFirst(), "").finding(finding))
        .map(anchor -> Address.story(story) + "#" + anchor).orElse(Address.story(story));
  }
}
