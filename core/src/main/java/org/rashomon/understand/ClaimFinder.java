package org.rashomon.understand;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rashomon.model.Article;
import org.rashomon.model.Claim;
import org.rashomon.model.Claim.Voice;
import org.rashomon.model.Entity;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Mention;
import org.rashomon.model.Quantity;
import org.rashomon.model.Quotation;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;
import org.rashomon.model.Speaker;
import org.rashomon.model.TimeExpression;
import org.rashomon.text.Denials;

/**
 * Finds what an article says is so: clause by clause where the clauses are clear, else by the sentence.
 *
 * <p>What is quoted is a claim of its speaker. The words that say so ("the mayor said that") are no claim of their own,
 * and of what is left of their sentence only a whole clause is one.
 */
final class ClaimFinder {
  /** What is left around a quotation is a claim only with as many words as this. */
  private static final int FEWEST_AROUND = 6;

  /** Shorter stretches claim nothing. */
  private static final int FEWEST = 2;

  private static final Set<String> QUESTIONS = Set.of("asked", "asks", "asking", "wondered", "wonders", "questioned");

  /**
   * The claims of an article, in order.
   *
   * @param entities are not looked into; claims name them by the ids that the mentions have
   */
  List<Claim> find(
      Article article,
      List<Sentence> sentences,
      List<Entity> entities,
      List<Mention> mentions,
      List<Quotation> quotations,
      List<TimeExpression> times) {
    List<Claim> claims = new ArrayList<>();
    for (Sentence sentence : sentences) {
      List<Lexeme> lexemes = Lexeme.in(article.text(), sentence.span());
      List<TimeExpression> timesHere = within(times, sentence.span());
      List<Quantity> quantities = QuantityFinder.find(article, lexemes, timesHere);
      Place place = new Place(article, sentence, lexemes, mentions, timesHere, quantities);
      claims.addAll(claims(place, quotations));
    }
    return claims;
  }

  private static List<TimeExpression> within(List<TimeExpression> times, Span span) {
    return times.stream().filter(time -> span.contains(time.excerpt().span())).toList();
  }

  /** A sentence with what was found in it. */
  private record Place(
      Article article,
      Sentence sentence,
      List<Lexeme> lexemes,
      List<Mention> mentions,
      List<TimeExpression> times,
      List<Quantity> quantities) {

    List<Lexeme> lexemes(Span span) {
      return lexemes.stream().filter(lexeme -> span.contains(lexeme.span())).toList();
    }

    Set<String> entities(Span span) {
      return mentions.stream()
          .filter(mention -> span.contains(mention.span()))
          .map(Mention::entity)
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  private static List<Claim> claims(Place place, List<Quotation> quotations) {
    List<Quotation> here = quotations.stream().filter(quotation -> isQuoted(place, quotation)).toList();
    List<Claim> claims = new ArrayList<>();
    List<Span> taken = new ArrayList<>();
    for (Quotation quotation : here.stream().filter(one -> !isInside(one, here)).toList()) {
      Voice voice = new Voice.Quoted(quotation.id(), quotation.speaker());
      boolean denied = quotation.cue().filter(cue -> Denials.isIn(cue.exact())).isPresent();
      boolean asked = quotation.cue().filter(cue -> says(cue, QUESTIONS)).isPresent() && isWhether(quotation);
      for (Span content : contents(place, quotation)) {
        clauses(place, content).forEach(clause -> claims.add(claim(place, clause, voice, denied, asked)));
        taken.add(content);
      }
      taken.addAll(frame(quotation));
    }
    around(place, taken).forEach(clause -> claims.add(claim(place, clause, new Voice.Outlet(), false, false)));
    claims.sort(Comparator.comparing(claim -> claim.excerpt().span()));
    return claims;
  }

  /** Some words inside the reporter's sentence are the reporter's claim; whole clauses are the speaker's. */
  private static boolean isQuoted(Place place, Quotation quotation) {
    boolean anyWords = quotation.form() == Quotation.Form.DIRECT
        || (quotation.form() == Quotation.Form.INDIRECT && quotation.speaker() instanceof Speaker.Named);
    return contents(place, quotation).stream().anyMatch(content -> {
      List<Lexeme> words = place.lexemes(content).stream().filter(Lexeme::isWord).toList();
      return words.size() >= FEWEST && (anyWords || words.stream().anyMatch(Clauses::isVerb));
    });
  }

  /** Words in marks within what is reported of somebody are part of that claim, not another. */
  private static boolean isInside(Quotation quotation, List<Quotation> others) {
    return others.stream().anyMatch(other -> other.content().stream().anyMatch(content -> content.span().contains(
        quotation.extent()) && content.span().length() > quotation.extent().length()));
  }

  private static boolean says(Excerpt cue, Set<String> words) {
    return Stream.of(cue.exact().toLowerCase(Locale.ROOT).split("\\s+", -1)).anyMatch(words::contains);
  }

  private static boolean isWhether(Quotation quotation) {
    String words = quotation.words().toLowerCase(Locale.ROOT);
    return words.startsWith("whether ") || words.startsWith("if ");
  }

  private static List<Span> contents(Place place, Quotation quotation) {
    Span sentence = place.sentence().span();
    return quotation.content().stream()
        .map(Excerpt::span)
        .filter(sentence::overlaps)
        .map(span -> new Span(Math.max(span.start(), sentence.start()), Math.min(span.end(), sentence.end())))
        .toList();
  }

  /** Cue and speaker. */
  private static List<Span> frame(Quotation quotation) {
    return Stream.of(quotation.cue(), quotation.speaker().mention()).flatMap(Optional::stream).map(Excerpt::span)
        .toList();
  }

  /** What is left of the sentence outside the quotations, as far as it is whole clauses. */
  private static List<List<Lexeme>> around(Place place, List<Span> taken) {
    List<List<Lexeme>> clauses = new ArrayList<>();
    for (List<Lexeme> stretch : stretches(place, taken)) {
      for (List<Lexeme> clause : Clauses.of(stretch)) {
        boolean claims = taken.isEmpty()
            ? clause.size() >= FEWEST
            : clause.size() >= FEWEST_AROUND && clause.stream().anyMatch(Clauses::isVerb);
        if (claims) {
          clauses.add(clause);
        }
      }
    }
    return clauses;
  }

  private static List<List<Lexeme>> stretches(Place place, List<Span> taken) {
    List<List<Lexeme>> stretches = new ArrayList<>();
    List<Lexeme> stretch = new ArrayList<>();
    for (Lexeme lexeme : place.lexemes()) {
      if (taken.stream().noneMatch(span -> span.overlaps(lexeme.span()))) {
        stretch.add(lexeme);
      } else if (!stretch.isEmpty()) {
        stretches.add(stretch);
        stretch = new ArrayList<>();
      }
    }
    stretches.add(stretch);
    return stretches;
  }

  private static List<List<Lexeme>> clauses(Place place, Span content) {
    return Clauses.of(place.lexemes(content)).stream().filter(clause -> clause.size() >= FEWEST).toList();
  }

  private static Claim claim(Place place, List<Lexeme> clause, Voice voice, boolean denied, boolean asked) {
    Span span = new Span(clause.get(0).span().start(), clause.get(clause.size() - 1).span().end());
    Stance stance = new Stance(clause, asked || isQuestion(place, span));
    Claim.Polarity polarity = denied ? opposite(stance.polarity()) : stance.polarity();
    return new Claim(
        place.article().excerpt(span),
        place.sentence().index(),
        voice,
        polarity,
        stance.modality(),
        stance.hedge().map(place.article()::excerpt),
        place.quantities().stream().filter(quantity -> span.contains(quantity.excerpt().span())).toList(),
        within(place.times(), span),
        place.entities(span));
  }

  private static Claim.Polarity opposite(Claim.Polarity polarity) {
    return polarity == Claim.Polarity.NEGATED ? Claim.Polarity.AFFIRMED : Claim.Polarity.NEGATED;
  }

  /** A question mark closes it, before anything else is said. */
  private static boolean isQuestion(Place place, Span span) {
    String text = place.article().text();
    int at = span.end();
    while (at < place.sentence().span().end() && "”\"’' ".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at < text.length() && text.charAt(at) == '?';
  }
}
