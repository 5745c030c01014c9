package org.rashomon.align;

import org.rashomon.model.Quotation;
import org.rashomon.model.Quotation.Kind;

/** Which kinds of quotation can be one remark. */
final class Kinds {
  private Kinds() {}

  /** A text and a speech are one only where the accounts may merely take it for different things. */
  static boolean fit(Remark one, Remark other) {
    Quotation here = one.quotation();
    Quotation there = other.quotation();
    boolean document = here.kind() == Kind.DOCUMENT || there.kind() == Kind.DOCUMENT;
    boolean named = one.isNamed() || other.isNamed();
    return !document || !named || here.kind() == there.kind() || one.forms().equals(other.forms());
  }
}
