package org.rashomon.understand;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody is: "North Korean foreign minister".
 *
 * @param head the noun, in the singular: "minister"
 * @param words all words of it, in lower case
 * @param state the state it belongs to, if one is named
 */
record Role(String head, List<String> words, Optional<String> state) {

  Role {
    words = List.copyOf(words);
  }

  /** Reads a phrase in lower case, parted by spaces; empty if it holds no role. */
  static Optional<Role> of(String phrase) {
    List<String> words = new ArrayList<>();
    String head = "";
    for (String word : phrase.split(" ", -1)) {
      if (Set.of("of", "for", "at", "from", "in").contains(word) && !head.isEmpty()) {
        break;
      }
      words.add(word);
      head = isRoleWord(word) ? word : head;
    }
    return head.isEmpty() ? Optional.empty() : Optional.of(new Role(head, words, stateOf(phrase)));
  }

  private static boolean isRoleWord(String word) {
    return Gazetteer.isRole(word) || (Gazetteer.isTitle(word) && word.length() > 3);
  }

  private static Optional<String> stateOf(String phrase) {
    String[] words = phrase.split(" ", -1);
    for (int size = 3; size > 0; size--) {
      for (int i = 0; i + size <= words.length; i++) {
        String part = String.join(" ", List.of(words).subList(i, i + size));
        Optional<String> state = Gazetteer.stateOfPeople(part).or(() -> Gazetteer.state(part));
        if (state.isPresent()) {
          return state;
        }
      }
    }
    return Optional.empty();
  }

  /** How well somebody of this role is meant by another that speaks of one; 0 if not at all. */
  double fits(Role mention) {
    if (state.isPresent() && mention.state.isPresent() && !state.equals(mention.state)) {
      return 0;
    }
    if (head.isEmpty()) {
      return state.equals(mention.state) && Gazetteer.isLeader(mention.head) ? 0.7 : 0;
    }
    boolean sameHead = head.equals(mention.head);
    boolean leads = mention.head.equals("leader") && Gazetteer.isLeader(head);
    if (!sameHead && !leads) {
      return 0;
    }
    double fit = sameHead ? 1 : 0.8;
    fit += state.isPresent() && state.equals(mention.state) ? 0.5 : 0;
    return fit - 0.2 * mention.words.stream().filter(word -> isTelling(word) && !words.contains(word)).count();
  }

  private static boolean isTelling(String word) {
    return !Set.of("the", "a", "an", "'s").contains(word) && Gazetteer.stateOfPeople(word).isEmpty()
        && !Set.of("north", "south").contains(word);
  }
}
