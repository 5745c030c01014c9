package org.rashomon.compare;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.rashomon.model.Account;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Furniture;
import org.rashomon.text.Dates;

/** Dates what a picture shows by the full date that its caption says it was taken on. */
final class Captions {
  private static final Set<Furniture.Kind> CAPTIONS = Set.of(
      Furniture.Kind.PHOTO_CAPTION, Furniture.Kind.PHOTO_CREDIT);
  private static final Pattern TAKEN = Pattern.compile("\\b(taken|pictured|photographed|seen|shown)( [a-z]+,?)? on\\b");

  private Captions() {}

  /** A caption and its date. */
  record Dated(Excerpt excerpt, When when) {}

  static List<Dated> in(Account account) {
    return account.article().furniture().stream()
        .filter(furniture -> CAPTIONS.contains(furniture.kind()))
        .map(furniture -> account.article().excerpt(furniture.span()))
        .filter(caption -> TAKEN.matcher(caption.exact().toLowerCase(Locale.ROOT)).find())
        .flatMap(caption -> dates(caption).stream())
        .toList();
  }

  private static List<Dated> dates(Excerpt caption) {
    List<Dated> dates = Dates.all(caption.exact(), Locale.ENGLISH).stream()
        .flatMap(found -> found.date().day().stream())
        .map(day -> new Dated(caption, When.on(day)))
        .distinct()
        .toList();
    return dates.size() == 1 ? dates : List.of();
  }
}
