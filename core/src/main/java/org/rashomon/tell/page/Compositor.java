package org.rashomon.tell.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.rashomon.model.Account;
import org.rashomon.model.Alignment;
import org.rashomon.model.Article;
import org.rashomon.model.Excerpt;
import org.rashomon.model.Furniture;
import org.rashomon.model.Lineage;
import org.rashomon.model.Passage;
import org.rashomon.model.Quotation;
import org.rashomon.model.Sentence;
import org.rashomon.model.Span;
import org.rashomon.tell.page.Citations.Cited;
import org.rashomon.tell.page.Nesting.Mark;
import org.rashomon.tell.page.StoryPage.SetArticle;
import org.rashomon.tell.page.StoryPage.SetBlock;

/**
 * Sets an article in full, with everything marked that is known of its words.
 *
 * <p>Every sentence has the id {@code a1s2} (second article's third would be {@code a2s3}), every cited stretch of
 * words {@code a1-120-245} with its place in code points.
 */
final class Compositor {
  /** Furniture longer than this (embed code mostly) is shown on demand only. */
  private static final int LONGEST_FURNITURE = 240;

  private final Names names;
  private final Citations citations;
  private final Alignment alignment;
  private final Lineage lineage;

  Compositor(Alignment alignment, Lineage lineage, Names names, Citations citations) {
    this.alignment = alignment;
    this.lineage = lineage;
    this.names = names;
    this.citations = citations;
  }

  SetArticle set(Account account) {
    Article article = account.article();
    List<Mark> marks = marks(account);
    Nesting nesting = new Nesting(article.text());
    List<SetBlock> blocks = citations.blocks(article.id()).stream().map(block -> block(block, nesting, marks)).toList();
    return new SetArticle("a" + names.number(article.id()), names.of(article.id()), article.title().orElse(""),
        Dates.published(article.published()), English.list(article.byline()), webAddress(article),
        article.origin().describe(), blocks);
  }

  /** Only what a browser fetches as a page: an address may hold anything. */
  private static String webAddress(Article article) {
    return article.url().filter(url -> url.startsWith("https://") || url.startsWith("http://")).orElse("");
  }

  private static SetBlock block(Block block, Nesting nesting, List<Mark> marks) {
    boolean furniture = block.number() == 0;
    return new SetBlock(furniture ? "" : String.valueOf(block.number()), block.furniture(),
        furniture && block.span().length() > LONGEST_FURNITURE, nesting.nest(block.span(), marks));
  }

  private List<Mark> marks(Account account) {
    return Stream.of(furniture(account.article()), sentences(account), quotations(account.article()),
        reused(account.article()), cited(account)).flatMap(List::stream).toList();
  }

  private static List<Mark> furniture(Article article) {
    List<Mark> marks = new ArrayList<>();
    for (Furniture piece : article.furniture()) {
      marks.add(mark(piece.span(), 0, "furniture", "", piece.kind().label().replace('-', ' ')));
    }
    return marks;
  }

  private static Mark mark(Span span, int rank, String style, String id, String title) {
    return new Mark(span, rank, style, id, title, List.of());
  }

  private List<Mark> sentences(Account account) {
    String article = "a" + names.number(account.article().id());
    List<Cited> cited = citations.of(account.article().id());
    List<Mark> marks = new ArrayList<>();
    for (Sentence sentence : account.sentences()) {
      Set<Link> backs = new LinkedHashSet<>();
      cited.stream().filter(one -> sentence.span().contains(one.span().start()))
          .forEach(one -> backs.addAll(one.backs()));
      List<Node> after = backs.isEmpty() ? List.of() : List.of(new Node.Backs(List.copyOf(backs)));
      marks.add(new Mark(sentence.span(), 1, "sentence", article + "s" + (sentence.index() + 1), "", after));
    }
    return marks;
  }

  private List<Mark> quotations(Article article) {
    List<Mark> marks = new ArrayList<>();
    for (Quotation quotation : alignment.quotations()) {
      if (quotation.article().equals(article.id()) && quotation.form() != Quotation.Form.INDIRECT) {
        for (Excerpt part : quotation.content()) {
          marks.add(mark(part.span(), 2, "quote", "", "quotation"));
        }
      }
    }
    return marks;
  }

  /** Passages shared with other articles; where several overlap, one underline is enough. */
  private List<Mark> reused(Article article) {
    List<Span> spans = new ArrayList<>();
    lineage.links().stream().flatMap(link -> link.passages().stream())
        .filter(passage -> !passage.quoted())
        .flatMap(Compositor::sides)
        .filter(side -> side.article().equals(article.id()))
        .map(Excerpt::span).sorted().forEach(span -> merge(span, spans));
    return spans.stream().map(span -> mark(span, 3, "reused", "", "passage shared with another report")).toList();
  }

  private static Stream<Excerpt> sides(Passage passage) {
    return Stream.of(passage.from(), passage.to());
  }

  private static void merge(Span span, List<Span> spans) {
    int last = spans.size() - 1;
    if (last >= 0 && spans.get(last).overlaps(span)) {
      spans.set(last, spans.get(last).union(span));
    } else {
      spans.add(span);
    }
  }

  /** Cited words; where they are in no sentence (furniture), the links back follow the words themselves. */
  private List<Mark> cited(Account account) {
    List<Mark> marks = new ArrayList<>();
    for (Cited cited : citations.of(account.article().id())) {
      Span codePoints = account.article().excerpt(cited.span()).codePoints();
      String id = Citations.anchor(names.number(account.article().id()), codePoints);
      boolean inSentence = account.sentenceAt(cited.span()).isPresent();
      marks.add(new Mark(cited.span(), 4, "cited", id, "",
          inSentence ? List.of() : List.of(new Node.Backs(cited.backs()))));
    }
    return marks;
  }
}
