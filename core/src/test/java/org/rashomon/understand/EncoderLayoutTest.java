package org.rashomon.understand;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.rashomon.understand.EncoderLayout.Head;
import org.rashomon.understand.EncoderLayout.Pointer;

final class EncoderLayoutTest {

  @Test
  void everyPartStartsWhereTheOneBeforeItEnds() {
    int offset = 0;
    for (Head head : Head.values()) {
      assertThat(head.offset()).as(head.name()).isEqualTo(offset);
      offset += head.width();
    }
    for (Pointer pointer : Pointer.values()) {
      assertThat(pointer.offset()).as(pointer.name()).isEqualTo(offset);
      offset += EncoderLayout.POINTER_WIDTH;
    }
    for (Pointer pointer : Pointer.values()) {
      assertThat(pointer.targetOffset()).as(pointer.name()).isEqualTo(offset);
      offset += EncoderLayout.POINTER_WIDTH;
    }
    assertThat(EncoderLayout.WIDTH).isEqualTo(offset);
  }
}
