package org.rashomon.app.search;

import java.util.List;
import org.apache.lucene.facet.FacetsConfig;

/** By what hits are counted. */
final class Facet {
  /** In the order shown. */
  static final List<String> ALL = List.of(Fields.PERSON, Fields.OUTLET, Fields.DAY, Fields.KIND);

  /** Of people and outlets a document has several. */
  static final FacetsConfig CONFIG = config();

  private Facet() {}

  private static FacetsConfig config() {
    FacetsConfig config = new FacetsConfig();
    List.of(Fields.PERSON, Fields.OUTLET).forEach(many -> config.setMultiValued(many, true));
    return config;
  }
}
