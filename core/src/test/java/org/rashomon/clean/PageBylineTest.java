package org.rashomon.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rashomon.model.Article;

/** Who a page says wrote it. */
final class PageBylineTest {
  private static final Set<String> OUTLETS = Set.of("the ostby post", "ostbypost");

  private static List<String> people(String raw) {
    return Byline.people(List.of(raw), OUTLETS, true);
  }

  private static void tells(Article article, String rule, String... names) {
    assertThat(article.byline()).containsExactly(names);
    assertThat(article.decidedBy()).containsEntry("byline", rule);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "By Ana Torv and Jo Bell", "BY ANA TORV & JO BELL", "by Ana Torv, Jo Bell", "Ana Torv; Jo Bell",
    "Posted by: Ana Torv | Jo Bell",
    "Written by Ana Torv, Staff Writer, and Jo Bell, Chief Correspondent",
    "Analysis by Ana Torv and Jo Bell, The Ostby Post",
    "By Ana Torv ana.torv@post.example and Jo Bell @jobell", "By Ana Torv in Ostby and Jo Bell in London",
    "By Ana Torv and Jo Bell for The Ostby Post", "By Ana Torv and Jo Bell Updated 3 May 2031", "Ana Torv und Jo Bell",
    "By Ana Torv (Ostby) and Jo Bell (text)", "By Ana Torv, New York and Jo Bell, Los Angeles",
    "By Ana Torv The Ostby Post, Jo Bell Associated Press", "Ana Torv, PhD, and Dr. Jo Bell",
    "By Ana Torv • Jo Bell • 3 min read",
    "By Ana Torv, Jo Bell and Ana Torv", "By Ana Torv and Jo Bell Monday, May 3, 2031"})
  void theNamesInABylineArePartedFromAllElse(String raw) {
    assertThat(people(raw)).containsExactly("Ana Torv", "Jo Bell");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "By AP", "Reuters", "Reuters Staff", "By The Associated Press", "Agence France-Presse", "AFP", "PTI, Ostby",
    "By Staff Reports",
    "The Ostby Post", "Ostby Post Staff", "News Desk", "Web Team", "admin", "jdadmin", "ostby_24",
    "https://post.example/author/ana",
    "@anatorv", "ana@post.example", "Read more", "", "5 May 2031", "By the way", "Editorial Board", "Newsroom",
    "HNN Staff",
    "European Space Agency", "Getty Images", "Advertisement", "Redaktion", "Follow us on Twitter", "New York"})
  void whoeverIsNoPersonIsNotInTheByline(String raw) {
    assertThat(people(raw)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "JANIE O'HARE; Janie O'Hare", "ANNE-MARIE MCDONALD; Anne-Marie McDonald",
    "LUDWIG VAN DER BERG; Ludwig van der Berg",
    "J. R. Torv; J. R. Torv", "Martin King, Jr.; Martin King Jr.", "Torv, Ana; Ana Torv", "Ana Torv Ana Torv; Ana Torv",
    "Текст: Анна Торв; Анна Торв", "Von Moritz Bahn publiziert am 25. September 2031; Moritz Bahn",
    "Por Ana Torv; Ana Torv",
    "Ursula von der Au; Ursula von der Au", "山田太郎; 山田太郎", "Regan; Regan", "DeSean Torv; DeSean Torv"})
  void namesAreWrittenAsPeopleWriteThem(String raw, String name) {
    assertThat(people(raw)).containsExactly(name);
  }

  @Test
  void linkedDataNamesThePeople() {
    String head = Pages.linked(
        "{\"@type\": \"NewsArticle\", \"author\": [{\"@type\": \"Person\", \"name\": \"ANA TORV\"}, \"Jo Bell, Reporter\"]}");
    tells(Pages.article(head, "<p>By Al Dun</p>"), "json-ld author", "Ana Torv", "Jo Bell");
  }

  @Test
  void whereLinkedDataNamesTheOutletAloneThePageIsAskedOn() {
    String head = Pages
        .linked("{\"@type\": \"NewsArticle\", \"author\": {\"@type\": \"Person\", \"name\": \"Ostby Post\"},"
            + "\"publisher\": {\"name\": \"Ostby Post\"}}");
    tells(Pages.article(head, "<p>By Ana Torv and Jo Bell</p>"), "line that begins with By", "Ana Torv", "Jo Bell");
    assertThat(Pages.article(head, "<p>By Staff</p>").byline()).isEmpty();
    assertThat(Pages.article(head.replace("Person", "Organization"), "").byline()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"author", "byl", "parsely-author", "dc.creator", "article:author", "sailthru.author",
    "citation_author"})
  void metaElementsNameThem(String name) {
    tells(Pages.article(Pages.meta(name, "By Ana Torv"), ""), "meta " + name, "Ana Torv");
    assertThat(Pages.article(Pages.meta(name, "https://social.example/ostbypost"), "").byline()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "<span itemprop=author><span itemprop=name>Ana Torv</span></span>; author property beside the headline",
    "<a rel=author href=/x>Ana Torv</a>; author link beside the headline",
    "<p>By</p><p>Ana Torv</p>; line that begins with By",
    "<p>May 3, 2031 7:45 am PST by Ana Torv</p>; line that begins with By",
    "<div class='story-byline'>Ana Torv</div>; element named as the author",
    "<a href='/people/ana-torv'>Ana Torv</a>; link to a profile beside the headline",
    "<a rel=author href='/author/ana-torv/'><img></a>; name in the address of a profile"})
  void whatStandsBesideTheHeadlineNamesThem(String masthead, String rule) {
    tells(Pages.article("", masthead), rule, "Ana Torv");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<p>Photo by Ana Torv</p>", "<p>Edited by Ana Torv</p>",
    "<figcaption>Picture: Ana Torv/Getty Images</figcaption>",
    "<div class=comments><a rel=author>Ana Torv</a></div>", "<div class=related><p>By Ana Torv</p></div>",
    "<p>Ana Torv</p>",
    "<div class=author>Harbour Wall</div>", "<a rel=author href='/author/admin'>admin</a>"})
  void othersBesideTheHeadlineDidNotWriteIt(String masthead) {
    assertThat(Pages.article("", masthead).byline()).isEmpty();
  }

  @Test
  void aGivenBylineIsTakenApartButNotJudged() {
    assertThat(Byline.given(List.of("By Ana Torv and Jo Bell"))).containsExactly("Ana Torv", "Jo Bell");
    assertThat(Byline.given(List.of("AFP", "ostby_24"))).containsExactly("AFP", "ostby_24");
  }
}
