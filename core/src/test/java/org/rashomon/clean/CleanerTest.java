package org.rashomon.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned;
import org.rashomon.model.Cleaned.Kept;
import org.rashomon.model.Cleaned.Rejected;
import org.rashomon.model.Origin;
import org.rashomon.model.Published;
import org.rashomon.model.RawDocument;
import org.rashomon.model.RawDocument.Body;
import org.rashomon.model.RawDocument.Given;
import org.rashomon.model.RawDocument.Html;
import org.rashomon.model.RawDocument.PlainText;
import org.rashomon.model.RawDocument.Unreadable;
import org.rashomon.model.Reason;

/** What is kept, what is left out and why, and what is known of what is kept. */
final class CleanerTest {
  private static final String FIRST = "The harbour wall of Ostby broke on Monday, the mayor said, and the sea came into the old town.";
  private static final String SECOND = "Nobody was hurt, but forty houses were flooded and the market was closed until the end of the week.";
  private static final String PAGE = """
      <html lang="en"><head><title>Wall breaks | The Ostby Post</title>
      <meta property="og:site_name" content="The Ostby Post">
      <link rel="canonical" href="https://post.example/2019/02/28/wall">
      <script type="application/ld+json">{"@type": "NewsArticle", "headline": "Wall breaks",
       "datePublished": "2019-02-28T10:00:00+01:00", "dateModified": "2019-02-28T12:00:00+01:00",
       "author": [{"@type": "Person", "name": "Ana Torv"}, {"name": "Jo Bell"}]}</script></head><body>
      <nav><a href="/">Home</a> <a href="/world">World</a></nav>
      <article><h1>Wall breaks</h1><p class="byline">By Ana Torv</p>
      <figure><img><figcaption>The wall seen from the sea on Monday, before it broke in the storm.</figcaption></figure>
      <p>%s</p><h2>Forty houses</h2>
      <div class="related-stories"><p>Read how the mayor of Ostby was elected in the spring of last year.</p></div>
      <p>%s</p><p>Related: <a href="/x">Another wall that broke</a></p></article>
      <div id="comments"><p>I have always said that this wall would break, and nobody would listen to me.</p></div>
      <div class="cookie-banner">We use cookies to make this site work better for all of our readers.</div>
      <footer>Copyright 2019 The Ostby Post, all rights reserved.</footer></body></html>
      """.formatted(FIRST, SECOND);

  private static Cleaned clean(Body body, Given given) {
    return new Cleaner().clean(new RawDocument("a", new Origin.File("a"), given, body));
  }

  private static Article kept(Body body) {
    return ((Kept) clean(body, Given.nothing())).article();
  }

  private static Reason reason(Body body) {
    return ((Rejected) clean(body, Given.nothing())).reason();
  }

  private static Given titled(String title) {
    return new Given(
        Optional.empty(),
        Optional.of("The Elsewhere"),
        Optional.of(title),
        List.of("Al Dun"),
        new Published.Undated(),
        new Published.Undated(),
        Optional.empty(),
        false);
  }

  @Test
  void aPagesTextIsItsArticleAndNothingElse() {
    assertThat(kept(Html.of(PAGE)).text()).isEqualTo(FIRST + "\n\nForty houses\n\n" + SECOND);
  }

  @Test
  void aPagesHeadingsAreMarked() {
    Article article = kept(Html.of(PAGE));
    assertThat(article.furniture()).singleElement()
        .satisfies(mark -> assertThat(mark.span().in(article.text())).isEqualTo("Forty houses"));
  }

  @Test
  void aPageTellsItsFactsAndTheRulesThatFoundThem() {
    Article article = kept(Html.of(PAGE));
    assertThat(article.title()).hasValue("Wall breaks");
    assertThat(article.outlet()).hasValue("The Ostby Post");
    assertThat(article.byline()).containsExactly("Ana Torv", "Jo Bell");
    assertThat(article.published().iso()).hasValue("2019-02-28T10:00:00+01:00");
    assertThat(article.updated().iso()).hasValue("2019-02-28T12:00:00+01:00");
    assertThat(article.url()).hasValue("https://post.example/2019/02/28/wall");
    assertThat(article.language()).isEqualTo("en");
    assertThat(article.decidedBy()).containsEntry("published", "json-ld datePublished")
        .containsEntry("outlet", "meta og:site_name").containsEntry("byline", "json-ld author");
  }

  @Test
  void whatTheContainerGaveOutranksThePage() {
    Article article = ((Kept) clean(Html.of(PAGE), titled("The sea"))).article();
    assertThat(article.title()).hasValue("The sea");
    assertThat(article.outlet()).hasValue("The Elsewhere");
    assertThat(article.byline()).containsExactly("Al Dun");
    assertThat(article.decidedBy()).containsEntry("title", "given");
  }

  @Test
  void theDayInTheAddressIsTheDateWhereNothingElseIs() {
    String page = "<html><head><link rel=canonical href='https://post.example/2019/02/28/wall'></head><body><p>"
        + FIRST + "</p><p>" + SECOND + "</p></body></html>";
    assertThat(kept(Html.of(page)).published()).isEqualTo(new Published.On(LocalDate.of(2019, 2, 28)));
  }

  @Test
  void paragraphsPartedByLineBreaksAreParted() {
    String page = "<html><body><div>" + FIRST + "<br><br>" + SECOND + "</div></body></html>";
    assertThat(kept(Html.of(page)).text()).isEqualTo(FIRST + "\n\n" + SECOND);
  }

  @Test
  void aPageInAnEncodingOfItsOwnIsDecoded() {
    byte[] page = ("<html><head><meta charset=windows-1252></head><body><p>" + FIRST + "</p><p>The café. " + SECOND
        + "</p></body></html>").getBytes(Charset.forName("windows-1252"));
    assertThat(kept(Html.of(page)).text()).contains("café");
    assertThat(kept(Html.of(page, "no-such-charset")).text()).contains("café");
  }

  @Test
  void aPlainTextStaysAsItIs() {
    String text = "Old harbour wall breaks\n\n" + FIRST + " \n\n" + SECOND + "\n";
    Article article = kept(new PlainText(text));
    assertThat(article.text()).isEqualTo(text);
    assertThat(article.title()).hasValue("Old harbour wall breaks");
  }

  @Test
  void theAgencyInTheDatelineIsCredited() {
    assertThat(kept(new PlainText("OSTBY (Reuters) - " + FIRST)).wireCredit()).hasValue("Reuters");
    assertThat(kept(new PlainText(FIRST + "\n\n© 2019 Agence France-Presse")).wireCredit()).hasValue("AFP");
    assertThat(kept(new PlainText(FIRST + " The firm (Acme) fell.")).wireCredit()).isEmpty();
  }

  @Test
  void anUnreadableDocumentIsRejectedWithItsReason() {
    assertThat(reason(new Unreadable(Reason.BROKEN_ARCHIVE, "It ends early."))).isEqualTo(Reason.BROKEN_ARCHIVE);
  }

  @Test
  void anArticleInChineseIsRejectedAndItsLanguageNamed() {
    String text = "星期一,奥斯特比的港口墙倒塌了,市长说,海水进入了老城区。没有人受伤,但是四十座房屋被淹,市场关闭到周末。";
    Rejected rejected = (Rejected) clean(new PlainText(text), Given.nothing());
    assertThat(rejected.reason()).isEqualTo(Reason.UNSUPPORTED_LANGUAGE);
    assertThat(rejected.detail()).contains("Chinese");
    assertThat(reason(Html.of("<html><body><p>" + text + "</p><p>" + text + "</p></body></html>")))
        .isEqualTo(Reason.UNSUPPORTED_LANGUAGE);
  }

  @Test
  void anArticleInGermanIsRejectedThoughItsPageSaysEnglish() {
    String text = "Die Hafenmauer von Ostby ist am Montag gebrochen, sagte die Bürgermeisterin, und das Meer drang in die "
        + "Altstadt ein. Niemand wurde verletzt, aber vierzig Häuser standen unter Wasser, und der Markt blieb geschlossen.";
    assertThat(reason(Html.of("<html lang=en><body><p>" + text + "</p><p>" + text + "</p></body></html>")))
        .isEqualTo(Reason.UNSUPPORTED_LANGUAGE);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "German | Tausende Menschen gingen am Samstag auf die Straße, um gegen die Mauer zu demonstrieren.",
    "Spanish | Miles de personas salieron a las calles el sábado para protestar contra el muro",
    "Greek | Το τείχος του λιμανιού του Όστμπι κατέρρευσε τη Δευτέρα, δήλωσε η δήμαρχος στην πόλη.",
    "Korean | 월요일 오스트비 항구 벽이 무너져 바닷물이 구시가지로 들어왔다고 시장이 여러 기자들에게 오늘 말했다. 다친 사람은 없었다."})
  void evenAShortTextInAnotherLanguageIsRejectedAndItsLanguageNamed(String language, String text) {
    Rejected rejected = (Rejected) clean(new PlainText(text), Given.nothing());
    assertThat(rejected.reason()).isEqualTo(Reason.UNSUPPORTED_LANGUAGE);
    assertThat(rejected.detail()).contains(language);
  }

  @Test
  void aShortTextOfNamesIsNotRejectedForItsLanguage() {
    assertThat(kept(new PlainText("Mayor Torv: harbour walls broken, forty houses flooded, market closed.")).language())
        .isIn("en", "und");
    assertThat(kept(new PlainText("Torv, Bell, Dun, Ostby, Tarn, Hestvik, Skerry, Lind")).language()).isIn("en", "und");
  }

  @Test
  void furnitureInEnglishMakesNoEnglishArticle() {
    String german = "Die Hafenmauer von Ostby ist am Montag gebrochen, sagte die Bürgermeisterin, und das Meer drang ein.";
    String english = "Sign up for our newsletter to get all of the news of the sea in your inbox every day of the week\n";
    assertThat(reason(new PlainText(english.repeat(6) + german + "\n" + english.repeat(6))))
        .isEqualTo(Reason.UNSUPPORTED_LANGUAGE);
  }

  @Test
  void anArticleInAnyLanguageIsKeptWhereThatIsWanted() {
    String text = "Die Hafenmauer von Ostby ist am Montag gebrochen, sagte die Bürgermeisterin, und das Meer drang ein.";
    RawDocument document = new RawDocument("a", new Origin.File("a"), Given.nothing(), new PlainText(text));
    assertThat(((Kept) Cleaner.ofAnyLanguage().clean(document)).article().language()).isEqualTo("de");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "EN", "en-GB", "en_US", "eng", "English"})
  void englishHasManyNames(String name) {
    assertThat(Language.isUnderstood(name)).isTrue();
    assertThat(Language.isUnderstood("de-" + name)).isFalse();
  }

  @Test
  void listsQuotationsAndTablesOfAPageAreRemembered() {
    Article article = kept(
        Html.of("<html><body><article><p>" + FIRST + "</p><ul><li>Forty houses were flooded.</li></ul>"
            + "<blockquote><p>We could not hold the wall any more.</p></blockquote><p>" + SECOND
            + "</p></article></body></html>"));
    assertThat(article.layout()).extracting(part -> part.kind() + " " + part.span().in(article.text())).containsExactly(
        "LIST_ITEM Forty houses were flooded.", "QUOTE We could not hold the wall any more.");
  }

  @Test
  void aFewWordsAreTooShort() {
    assertThat(reason(new PlainText("The wall broke."))).isEqualTo(Reason.TOO_SHORT);
    assertThat(((Rejected) clean(new PlainText("The wall broke."), Given.nothing())).detail())
        .isEqualTo("Only 3 words of text are left.");
    assertThat(((Rejected) clean(new PlainText("Broken."), Given.nothing())).detail())
        .isEqualTo("Only 1 word of text is left.");
  }

  @Test
  void aPageOfLinksIsNoArticle() {
    assertThat(reason(Html.of("<html><body><ul>" + "<li><a href=x>The wall of Ostby breaks</a></li>".repeat(50)
        + "</ul></body></html>"))).isEqualTo(Reason.NOT_AN_ARTICLE);
    assertThat(reason(Html.of(""))).isEqualTo(Reason.NOT_AN_ARTICLE);
  }

  @Test
  void aTextOfMoreThanAMillionCharactersIsTooLarge() {
    assertThat(reason(new PlainText("The wall broke. ".repeat(70_000)))).isEqualTo(Reason.TOO_LARGE);
  }

  @Test
  void aHundredThousandNestedElementsAreReadInGoodTime() {
    for (String tag : List.of("div", "b", "a", "table", "li", "blockquote")) {
      String page = "<html><body>" + ("<" + tag + ">").repeat(100_000) + "<p>" + FIRST + "</p><p>" + SECOND + "</p>";
      Assertions.assertTimeout(Duration.ofSeconds(20), () -> clean(Html.of(page), Given.nothing()), tag);
    }
    assertThat(
        kept(Html.of("<html><body>" + "<div>".repeat(100_000) + "<p>" + FIRST + "</p><p>" + SECOND + "</p>")).text())
        .contains(FIRST);
  }
}
