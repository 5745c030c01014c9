package org.rashomon.understand;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.rashomon.model.Article;
import org.rashomon.model.Origin;

final class SignatureTest {

  private static Optional<String> signer(String text) {
    Article article = Article.of("a", new Origin.File("a.txt"), text).build();
    List<SentenceWords> all = SentenceWords.of(text, new SentenceSplitter().split(article));
    return Signature.after(text.lastIndexOf('"') + 1, text, all).map(one -> one.name().in(text));
  }

  @Test
  void aNameAfterADashSigns() {
    assertThat(signer("\"The quay is closed for good.\" — Ada Lim")).contains("Ada Lim");
    assertThat(signer("\"The quay is closed for good.\"\n― Ada Lim, harbour master\n\nIt rained.")).contains("Ada Lim");
    assertThat(signer("\"The quay is closed for good.\" -- Ada Lim (Norhaven)")).contains("Ada Lim");
  }

  @Test
  void aNameThatGoesOnIntoASentenceDoesNot() {
    assertThat(signer("\"The quay is closed for good.\" — Ada Lim left at noon.")).isEmpty();
    assertThat(signer("\"The quay is closed for good.\" — and so it was.")).isEmpty();
    assertThat(signer("\"The quay is closed for good.\" Ada Lim")).isEmpty();
    assertThat(signer("\"The quay is closed for good.\" —")).isEmpty();
  }
}
