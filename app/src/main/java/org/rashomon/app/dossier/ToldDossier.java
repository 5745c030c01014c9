package org.rashomon.app.dossier;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A dossier as its JSON has it (schema {@code rashomon/1}): the same names, the same order, places counted in code
 * points. What is not there is empty.
 *
 * <p>The engine's own {@link org.rashomon.model.Dossier} holds the accounts it was made from and can't be made again
 * from what was told; this is what is left when it has been told.
 */
public record ToldDossier(List<Article> articles, List<Rejected> rejected, List<Story> stories) {
  private static final ObjectMapper JSON = JsonMapper.builder()
      .addModule(new Jdk8Module())
      .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
      .build();

  public ToldDossier {
    articles = known(articles);
    rejected = known(rejected);
    stories = known(stories);
  }

  /**
   * Reads a dossier.
   *
   * @throws IOException if this is no JSON, or none of a dossier
   */
  public static ToldDossier parse(byte[] json) throws IOException {
    return JSON.readValue(json, ToldDossier.class);
  }

  /**
   * An article of this dossier.
   *
   * @throws IllegalArgumentException if it has none of that id
   */
  public Article article(String id) {
    return articles.stream().filter(article -> article.id().equals(id)).findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no article " + id));
  }

  /** The articles by their ids. */
  public Map<String, Article> articlesById() {
    return articles.stream().collect(Collectors.toMap(Article::id, article -> article, (first, second) -> first));
  }

  /** An article as {@code extract} prints it. */
  public record Article(
      String id,
      String origin,
      Optional<String> url,
      Optional<String> outlet,
      Optional<String> title,
      List<String> byline,
      Optional<String> published,
      Optional<String> updated,
      String language,
      Optional<String> wireCredit,
      String text,
      List<Furniture> furniture) {
    public Article {
      byline = known(byline);
      furniture = known(furniture);
    }

    /** What to call who published it: the outlet, else the title; where it was found is nobody's business. */
    public String publisher() {
      return publisher(outlet, title, id);
    }

    /** {@link #publisher()} of an article of which no more is known. */
    public static String publisher(Optional<String> outlet, Optional<String> title, String id) {
      return outlet.or(() -> title.map(words -> "“" + words + "”")).orElse(id);
    }

    /** What to call it: its title, else its id. */
    public String heading() {
      return title.orElse(id);
    }
  }

  /** Words of the page that are not the article's. */
  public record Furniture(int start, int end, String exact, String kind) {}

  public record Rejected(String origin, String rejected, String detail) {}

  /** A story. */
  public record Story(
      String id,
      String title,
      Optional<String> from,
      Optional<String> to,
      List<String> articles,
      int independentReports,
      List<Link> lineage,
      List<List<String>> families,
      List<Agency> agencies,
      List<Version> versions,
      List<Entity> entities,
      List<Quotation> quotations,
      List<Utterance> utterances,
      List<Finding> findings,
      List<Event> timeline,
      List<Line> summary) {
    public Story {
      articles = known(articles);
      lineage = known(lineage);
      families = known(families);
      agencies = known(agencies);
      versions = known(versions);
      entities = known(entities);
      quotations = known(quotations);
      utterances = known(utterances);
      findings = known(findings);
      timeline = known(timeline);
      summary = known(summary);
    }

    public Optional<Entity> entity(String wanted) {
      return entities.stream().filter(entity -> entity.id().equals(wanted)).findFirst();
    }

    public Optional<Quotation> quotation(String wanted) {
      return quotations.stream().filter(quotation -> quotation.id().equals(wanted)).findFirst();
    }
  }

  /** Words of an article. */
  public record Excerpt(String article, int start, int end, String exact) {}

  /** What two articles share. */
  public record Link(
      String from, String to, double share, String direction, Optional<String> decidedBy, List<Passage> passages) {
    public Link {
      passages = known(passages);
    }
  }

  /**
   * Words that two articles share.
   *
   * @param quoted whether both quote them from somebody else
   */
  public record Passage(Excerpt from, Excerpt to, String kind, boolean quoted) {}

  /** An agency that is credited though its own report is not there. */
  public record Agency(String name, List<String> articles) {
    public Agency {
      articles = known(articles);
    }
  }

  /** An article that is a later state of another. */
  public record Version(String article, String of, Optional<String> orderedBy, List<Change> changes) {
    public Version {
      changes = known(changes);
    }
  }

  public record Change(String kind, Optional<Excerpt> from, Optional<Excerpt> to) {}

  public record Entity(
      String id, String kind, String name, List<String> aliases, Optional<String> description, List<Excerpt> mentions) {
    public Entity {
      aliases = known(aliases);
      mentions = known(mentions);
    }
  }

  public record Quotation(
      String id,
      String form,
      String kind,
      List<Excerpt> content,
      Optional<Excerpt> cue,
      Speaker speaker,
      String decidedBy,
      double confidence,
      Optional<String> toldIn) {
    public Quotation {
      content = known(content);
    }

    /** The id of its article. */
    public String article() {
      return content.getFirst().article();
    }

    /** The content as one string, its excerpts joined by a space. */
    public String words() {
      return content.stream().map(Excerpt::exact).collect(Collectors.joining(" "));
    }
  }

  /**
   * Who said something.
   *
   * @param status whether it is known: "named", "unnamed" or "unresolved"
   */
  public record Speaker(
      String status,
      Optional<String> entity,
      Optional<String> name,
      Optional<Excerpt> mention,
      Optional<String> recoveredFrom) {}

  public record Utterance(String id, Optional<String> speaker, List<Wording> wordings) {
    public Utterance {
      wordings = known(wordings);
    }
  }

  /**
   * How one article has an utterance.
   *
   * @param quotation the id of the {@link Quotation}
   */
  public record Wording(String quotation, String relation) {}

  /**
   * What came out when accounts were compared.
   *
   * @param kind one of {@code agreement}, {@code detail}, {@code conflict}, {@code overtaken} and {@code sole}
   */
  public record Finding(
      String id,
      String kind,
      String aspect,
      String matter,
      List<Reading> readings,
      String explanation,
      String decidedBy,
      double confidence) {
    public Finding {
      readings = known(readings);
    }
  }

  /**
   * What one or more accounts say on the matter.
   *
   * @param voice the id of the entity whose claim it is; empty where it is the outlets' own
   */
  public record Reading(
      String says, Optional<String> voice, List<String> articles, int independent, List<Excerpt> evidence) {
    public Reading {
      articles = known(articles);
      evidence = known(evidence);
    }
  }

  public record Event(
      String date, String precision, String status, boolean overtaken, String text, List<Excerpt> evidence) {
    public Event {
      evidence = known(evidence);
    }
  }

  public record Line(String text, List<Excerpt> evidence) {
    public Line {
      evidence = known(evidence);
    }
  }

  private static <T> List<T> known(@Nullable List<T> list) {
    return list == null ? List.of() : List.copyOf(list);
  }
}
