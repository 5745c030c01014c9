package org.rashomon.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.model.RawDocument.Html;

/** What of a page is its article's text, and what is not. */
final class ArticleBodyTest {
  private static final String A = "The harbour wall of Ostby broke on Monday, the mayor said, and the sea came into the old town.";
  private static final String B = "Nobody was hurt, but forty houses were flooded and the market was closed until the end of the week.";
  private static final String C = "Engineers had warned of cracks in the wall for years, and the council had put off the repair twice.";
  private static final String D = "The ferry to Lindholm will not sail before the quay has been inspected by divers, the port office said.";

  private static Article article(String page) {
    Html html = Html.of(page);
    return new PageCleaner().clean(new RawDocument("a", new Origin.File("a"), Given.nothing(), html), html);
  }

  private static String text(String body) {
    return article("<html><head><title>Wall breaks</title></head><body>" + body + "</body></html>").text();
  }

  private static String p(String... paragraphs) {
    return "<p>" + String.join("</p><p>", paragraphs) + "</p>";
  }

  private static String lines(String... lines) {
    return String.join("\n\n", lines);
  }

  @Test
  void aBodySplitByAnAdvertisementIsJoined() {
    String page = "<main><div class='chunk'>" + p(A, B) + "</div><div class=ad-slot>"
        + p("Buy the new Dory, the boat that never leaks, now at your dealer in Ostby.")
        + "</div><div class='chunk'>" + p(C) + "</div><div class='chunk'>" + p(D) + "</div></main>";
    assertThat(text(page)).isEqualTo(lines(A, B, C, D));
    assertThat(text(page.replace("'chunk'", "'article-body'"))).isEqualTo(lines(A, B, C, D));
  }

  @Test
  void bodiesOfOtherArticlesAreNotJoined() {
    String page = "<article><div class='article-body'>" + p(A, B, C)
        + "</div></article><article><div class='article-body'>"
        + p("In other news, the choir of Lindholm sang in the rain.") + "</div></article>";
    assertThat(text(page)).isEqualTo(lines(A, B, C));
  }

  @Test
  void aHiddenParagraphIsLeftOut() {
    assertThat(
        text("<article>" + p(A) + "<p style='display: none'>" + D + "</p><p hidden>" + D + "</p><p aria-hidden=true>"
            + D + "</p>" + p(B) + "</article>"))
        .isEqualTo(lines(A, B));
  }

  @Test
  void anArticleHiddenBehindAPaywallIsRead() {
    assertThat(
        text("<div><p>Subscribers only: please log in to read.</p></div><div style='display:none'>" + p(A, B, C, D)
            + "</div>"))
        .isEqualTo(lines(A, B, C, D));
  }

  @Test
  void whatFollowsATailHeadingIsLeftOut() {
    for (String heading : List.of("Related articles", "More from The Ostby Post", "About the author", "Lesen Sie auch",
        "À lire aussi", "Te puede interesar", "Leggi anche", "Читайте также", "相关阅读", "関連記事")) {
      assertThat(text("<article>" + p(A, B, C) + "<h3>" + heading
          + "</h3><div><p>The choir of Lindholm sang in the rain.</p></div></article>"))
          .as(heading).isEqualTo(lines(A, B, C));
    }
  }

  @Test
  void aHeadingAtTheBeginningIsNoTailHeading() {
    assertThat(text("<article>" + p(A) + "<h3>Comments</h3>" + p(B, C, D) + "</article>")).contains(B, C, D);
  }

  @Test
  void aLabelBetweenTheParagraphsGoesWithItsLinksAlone() {
    assertThat(
        text("<article>" + p(A, B, C) + "<p>Read more: <a href=x>Another wall that broke in the north</a></p>" + p(D)
            + "</article>"))
        .isEqualTo(lines(A, B, C, D));
  }

  @Test
  void headingsAndListsOfTheArticleStay() {
    String page = "<article>" + p(A)
        + "<h2>What is closed</h2><ul><li>the market</li><li>the <a href=x>old</a> school</li></ul>" + p(B)
        + "<ul><li>the ferry to Lindholm</li></ul></article>";
    assertThat(text(page))
        .isEqualTo(lines(A, "What is closed", "the market", "the old school", B, "the ferry to Lindholm"));
    assertThat(article("<body>" + page).furniture()).singleElement()
        .satisfies(mark -> assertThat(mark.decidedBy()).isEqualTo("heading element"));
  }

  @Test
  void aListOfLinksGoes() {
    assertThat(text("<article>" + p(A) + "<ul><li><a href=x>The choir of Lindholm sang in the rain</a></li>"
        + "<li><a href=y>A boat that never leaks is for sale</a></li></ul>" + p(B) + "</article>"))
        .isEqualTo(lines(A, B));
  }

  @Test
  void aTableOfTheArticleStaysRowByRowAndATableOfLinksGoes() {
    String table = "<table><tr><th>Street</th><th>Houses</th></tr><tr><td>Quay</td><td>31</td></tr></table>";
    String links = "<table><tr><td><a href=x>Lindholm</a></td><td><a href=y>Fishery news</a></td></tr></table>";
    assertThat(text("<article>" + p(A) + table + p(B) + links + p(C) + "</article>"))
        .isEqualTo(lines(A, "Street\tHouses", "Quay\t31", B, C));
  }

  @Test
  void aTableThatLaysOutThePageIsNoTable() {
    assertThat(text(
        "<table><tr><td><a href=/>Home</a><br><a href=/w>World</a></td><td>" + A + "<br><br>" + B + " " + C + " " + D
            + "</td></tr></table>"))
        .isEqualTo(lines(A, B + " " + C + " " + D));
  }

  @Test
  void anEmbeddedPostStaysThoughItsBoxIsNamedSocial() {
    assertThat(text("<article>" + p(A)
        + "<div class='social-embed'><blockquote class=twitter-tweet><p>We warned of the wall in spring!</p>"
        + "— Ana Torv (@anatorv) <a href=x>February 28, 2019</a></blockquote></div>" + p(B) + "</article>"))
        .isEqualTo(lines(A, "We warned of the wall in spring!", "— Ana Torv (@anatorv) February 28, 2019", B));
  }

  @Test
  void aBoxOfLinksToNetworksGoes() {
    assertThat(text("<article>" + p(A)
        + "<div class='social-share'><p>Share this story with your friends on the networks.</p></div>" + p(B)
        + "</article>")).isEqualTo(lines(A, B));
  }

  @Test
  void captionsCreditsAndTheAuthorsBoxGo() {
    assertThat(text("<article>" + p(A)
        + "<figure><img><span>The wall on Monday, before it broke. Photo: Jo Bell.</span></figure>"
        + "<div class='wp-caption'><p class='wp-caption-text'>The wall, seen from the ferry on Tuesday morning.</p></div>"
        + p(B)
        + "<div class='author-box'><p>Ana Torv writes about harbours and the people who live from them.</p></div></article>"))
        .isEqualTo(lines(A, B));
  }

  @Test
  void aFigureThatHoldsATableStays() {
    assertThat(text("<article>" + p(A) + "<figure><table><tr><td>Quay</td><td>31 houses</td></tr></table></figure>"
        + p(B) + "</article>"))
        .isEqualTo(lines(A, "Quay\t31 houses", B));
  }

  @Test
  void aCookieNoticeLargerThanTheArticleIsNotTheArticle() {
    String notice = "This website uses cookies to give you the best experience while you browse. ".repeat(12);
    assertThat(text("<article>" + p(A) + "</article><div class='popup-modal'>" + p(notice, notice, notice) + "</div>"))
        .isEqualTo(A);
    assertThat(text("<article>" + p(A) + "</article><div id='cookie-law'>" + p(notice) + "</div>")).isEqualTo(A);
  }

  @Test
  void commentsGoHoweverManyThereAre() {
    assertThat(text("<article>" + p(A, B) + "</article><div id=comments>" + p(C, D).repeat(30) + "</div>"))
        .isEqualTo(lines(A, B));
  }

  @Test
  void anAmpPageIsRead() {
    assertThat(text("<amp-sidebar>" + p(D) + "</amp-sidebar><main>" + p(A)
        + "<amp-ad>Buy a boat that never leaks, today.</amp-ad>" + p(B)
        + "<amp-consent>" + p(C) + "</amp-consent></main>")).isEqualTo(lines(A, B));
  }

  @Test
  void anArticleForReadersWithoutScriptsIsRead() {
    assertThat(text("<div id=app>Loading</div><noscript>" + p(A, B) + "</noscript>")).isEqualTo(lines(A, B));
    assertThat(text("<article>" + p(A, B, C) + "</article><noscript>"
        + p("Please enable scripts to read the whole of this page.") + "</noscript>"))
        .isEqualTo(lines(A, B, C));
  }

  @Test
  void jsonLdStandsInWhereThePageShowsNextToNothing() {
    String data = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + A + "\\n" + B
        + "\\n\\n" + C + " " + D
        + "\"}</script>";
    assertThat(text(data + "<p>Loading the story, please wait a moment.</p>")).isEqualTo(lines(A, B, C + " " + D));
    assertThat(text(data + "<article>" + p(A, B, C) + "</article>")).isEqualTo(lines(A, B, C));
  }

  @Test
  void aChinesePageIsRead() {
    String first = "星期一,奥斯特比的港口墙倒塌了,市长说,海水进入了老城区,四十座房屋被淹。";
    String second = "没有人受伤,但是市场将关闭到周末,前往林德霍尔姆的渡轮也停航了。";
    assertThat(text("<div><a href=/>首页</a> <a href=/w>国际新闻</a></div><div class=x>" + p(first, second)
        + "</div><div><p>相关阅读</p><ul><li><a href=x>合唱团在雨中歌唱,观众很多</a></li></ul></div>"))
        .isEqualTo(lines(first, second));
  }

  @Test
  void aThaiPageIsRead() {
    String first = "กำแพงท่าเรือของเมืองออสต์บีพังลงเมื่อวันจันทร์ และน้ำทะเลไหลเข้ามาในเมืองเก่า นายกเทศมนตรีกล่าว";
    String second = "ไม่มีผู้ได้รับบาดเจ็บ แต่บ้านสี่สิบหลังถูกน้ำท่วม และตลาดจะปิดจนถึงสุดสัปดาห์";
    assertThat(text("<ul><li><a href=/>หน้าแรก</a></li></ul><div>" + p(first, second) + "</div>"))
        .isEqualTo(lines(first, second));
  }

  @Test
  void oneBreakEndsALineAndTwoAParagraph() {
    assertThat(text("<div>" + A + "<br>" + B + "<br><br>" + C + "<br> <br>" + D + "</div>"))
        .isEqualTo(A + "\n" + B + "\n\n" + C + "\n\n" + D);
  }

  @Test
  void linesOfCodeStayLines() {
    assertThat(text("<article>" + p(A) + "<pre>open quay\n  close quay</pre>" + p(B) + "</article>"))
        .isEqualTo(lines(A, "open quay\nclose quay", B));
  }

  @Test
  void aListPageIsReadWhole() {
    String entry = "<article class=entry><h2>%s</h2>" + p(A, B) + "</article>";
    assertThat(text("<main>" + entry.formatted("10:15 The wall") + entry.formatted("11:30 The market")
        + entry.formatted("12:00 The ferry")
        + "</main>")).contains("11:30 The market", "12:00 The ferry").startsWith(A);
  }

  @Test
  void aListOfOtherStoriesIsKnownByTheLikenessOfItsParts() {
    String teaser = "<div class=card><h3><a href=x>The choir of Lindholm sang in the rain</a></h3><p>It was heard as far as the other side of the bay.</p></div>";
    assertThat(text("<div>" + p(A, B, C, D) + "<section>" + teaser.repeat(4) + "</section></div>"))
        .isEqualTo(lines(A, B, C, D));
  }

  @Test
  void aPageOfNothingElseThanShortStoriesIsRead() {
    String story = "<div class=card><h3><a href=x>The choir of Lindholm sang</a></h3><p>" + A + "</p></div>";
    assertThat(text("<section>" + story.repeat(4) + "</section>")).contains(A);
  }

  @Test
  void aPageBuiltOfWidgetsIsRead() {
    String part = "<div class='builder-widget'><p>%s</p></div>";
    assertThat(text("<div>" + part.formatted(A) + part.formatted(B) + part.formatted(C) + part.formatted(D) + "</div>"))
        .isEqualTo(lines(A, B, C, D));
    assertThat(text("<div>" + p(A, B, C, D)
        + "<div class='side-widget'><p>The tide is high at noon and low in the evening.</p></div></div>"))
        .isEqualTo(lines(A, B, C, D));
  }

  @Test
  void theOutletsOwnLinesAfterTheLastParagraphGo() {
    assertThat(text("<article>" + p(A, B, "Follow us on Twitter and subscribe to the letter of the harbour.",
        "Reporting by Ana Torv; editing by Jo Bell") + "</article>")).isEqualTo(lines(A, B));
    assertThat(
        text("<article>" + p(A, "Follow the quay to its end, the mayor told her council, and look.", B) + "</article>"))
        .contains("Follow the quay");
  }

  @Test
  void theAgencyIsStillKnownByThem() {
    Article article = article(
        "<article>" + p(A, B, C, "Reporting by Ana Torv in Ostby; Editing by Jo Bell") + "</article>");
    assertThat(article.text()).isEqualTo(lines(A, B, C));
    assertThat(article.wireCredit()).hasValue("Reuters");
  }

  @Test
  void theSummaryOverTheFirstParagraphGoesAndAFirstParagraphThatIsTheSummaryStays() {
    String head = "<head><meta name=description content='" + D + "'></head>";
    assertThat(
        article(head + "<article><div><div class=dek>" + D + "</div></div><div>" + p(A, B, C) + "</div></article>")
            .text())
        .isEqualTo(lines(A, B, C));
    assertThat(article(head + "<article>" + p(D, A, B) + "</article>").text()).isEqualTo(lines(D, A, B));
  }

  @Test
  void theHeadlineIsNoPartOfTheText() {
    assertThat(text("<article><div><span>World</span><h2>Wall breaks</h2>" + p(A, B) + "</div></article>"))
        .isEqualTo(lines(A, B));
  }

  @Test
  void aLinkedSentenceStays() {
    String linked = "<a href=x>The mayor of Ostby, Ana Torv</a>, is to leave <a href=y>after the wall had broken on Monday</a>.";
    assertThat(text("<article><p>" + linked + "</p>" + p(A, B) + "</article>"))
        .startsWith("The mayor of Ostby, Ana Torv, is to leave after");
  }

  @Test
  void whereThereIsNoArticleNothingIsInvented() {
    assertThat(text("")).isEmpty();
    assertThat(text("<ul>" + "<li><a href=x>The wall of Ostby breaks</a></li>".repeat(40) + "</ul>")).isEmpty();
    assertThat(text("<frameset><frame src=a></frameset>")).isEmpty();
    assertThat(text("<img src='data:image/png;base64," + "A".repeat(200_000) + "'>")).isEmpty();
  }

  @Test
  void aPageOfManyMegabytesIsReadInGoodTime() {
    String part = "<div class=x><p>" + A + "</p><aside>" + B + "</aside><ul><li><a href=x>" + C
        + "</a></li></ul></div>";
    String page = part.repeat(12_000_000 / part.length());
    Assertions.assertTimeout(Duration.ofSeconds(40), () -> text(page));
  }

  @Test
  void fiftyThousandBrothersAreReadInGoodTime() {
    for (String part : List.of("<p hidden>x</p>", "<br>", "<td>a</td>", "<h2><a href=x>A wall</a></h2>",
        "<b></b><div>a</div>")) {
      Assertions.assertTimeout(Duration.ofSeconds(20), () -> text("<div>" + part.repeat(50_000) + p(A, B) + "</div>"),
          part);
    }
  }
}
