package org.rashomon.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.rashomon.model.Published;
import org.rashomon.text.Dates;

/**
 * A line that tells when a report was published or updated: "Posted: Tuesday, January 28, 2014 8:18 PM EST", "Published
 * 3 May 2016 | Updated 4 May 2016", "By Ana Torv, 3 May 2016". The word before a date says which of the two it is.
 */
final class DatedLine {
  private static final Pattern UPDATE = Pattern.compile(
      "\\b(?:up-?dated?|modified|edited|revised|corrected|aktualisiert|geändert|stand|mis à jour|modifié|actualizado|"
          + "actualización|modificado|aggiornato|aggiornamento|modificato|atualizado|atualizada|bijgewerkt|gewijzigd|"
          + "uppdaterad|oppdatert|opdateret|päivitetty|zaktualizowano|aktualizacja|aktualizováno|frissítve|güncellenme|"
          + "güncelleme|diperbarui)|обновлено|изменено|оновлено|تحديث|עודכן|更新|수정|업데이트");
  private static final Pattern PUBLICATION = Pattern.compile(
      "\\b(?:published|posted|first published|originally|original|created|filed|issued|released|publication|"
          + "veröffentlicht|publiziert|erstellt|erschienen|publié|publicado|publicada|publicación|pubblicato|"
          + "publicerad|publisert|udgivet|julkaistu|gepubliceerd|opublikowano|dodano|publikováno|megjelent|yayınlanma|"
          + "giriş|dipublikasikan|diterbitkan)\\b|опубликовано|опубліковано|نشر|פורסם|公開|发布|發佈|发表|입력|등록");

  /** What may stand beside a date in a line that is about little else: names, a section, a few words. */
  private static final int MOST_BESIDE = 80;

  /** A date without a word that says what it is of stands alone, or nearly. */
  private static final int MOST_BESIDE_UNNAMED = 45;

  private static final Pattern SENTENCE = Pattern.compile("(?<![ap]\\.m)[.!?…][\"”’)\\s]*$");

  private static final Pattern NEITHER = Pattern.compile(
      "©|\\(c\\)|copyright|all rights|expires?|ends|due|deadline|until|born|died|joined|since|episode|event|"
          + "last (?:login|visit)|photo|picture|read more|comments?:");

  private final String text;
  private final List<Dates.Found> dates;

  private DatedLine(String text, List<Dates.Found> dates) {
    this.text = text;
    this.dates = dates;
  }

  /** The line's dates, if it is about them. */
  static Optional<DatedLine> parse(String words, Locale place) {
    boolean digits = words.chars().anyMatch(Character::isDigit);
    if (!digits || isSentence(words) || words.length() > FewWords.MOST
        || NEITHER.matcher(words.toLowerCase(Locale.ROOT)).find()) {
      return Optional.empty();
    }
    DatedLine line = new DatedLine(Dates.plain(words), Dates.all(words, place));
    return line.dates.isEmpty() ? Optional.empty() : Optional.of(line);
  }

  private static boolean isSentence(String words) {
    return words.codePoints().filter(Character::isLetter).count() > MOST_BESIDE_UNNAMED
        && SENTENCE.matcher(words).find();
  }

  /** The date that a word in the line calls the publication's. */
  Optional<Published> published() {
    boolean only = dates.size() == 1 && PUBLICATION_STRICT.matcher(text).find();
    return dates.stream().filter(date -> (only || isNear(PUBLICATION, date)) && !isNear(UPDATE, date))
        .map(Dates.Found::date).findFirst();
  }

  /** The first date nothing is said of, in a line with few words more: by custom that of publication. */
  Optional<Published> unnamed() {
    boolean few = letters() <= MOST_BESIDE_UNNAMED || (Byline.signature(text).isPresent() && letters() <= MOST_BESIDE);
    return dates.stream().filter(date -> few && !isNear(UPDATE, date)).map(Dates.Found::date).findFirst();
  }

  /** The date that a word in the line calls the update's. */
  Optional<Published> updated() {
    return dates.stream().filter(date -> isNear(UPDATE, date)).map(Dates.Found::date).findFirst();
  }

  private long letters() {
    return text.codePoints().filter(Character::isLetter).count();
  }

  /** Whether such a word stands before the date, and behind the date before, and no other such word between. */
  private boolean isNear(Pattern word, Dates.Found date) {
    return last(word, date) >= 0 && last(word, date) >= last(word.equals(UPDATE) ? PUBLICATION_STRICT : UPDATE, date);
  }

  /** "Updated on": the small word says nothing against the large one before it. */
  private static final Pattern PUBLICATION_STRICT = Pattern.compile(
      "\\b(?:published|posted|original|originally|created|veröffentlicht|publié|publicado|pubblicato)\\b|опубликовано");

  private int last(Pattern word, Dates.Found date) {
    int from = dates.stream().map(Dates.Found::start).filter(start -> start < date.start()).reduce(0, Math::max);
    Matcher match = word.matcher(text).region(from, date.start());
    int last = -1;
    while (match.find()) {
      last = match.start();
    }
    return last;
  }
}
