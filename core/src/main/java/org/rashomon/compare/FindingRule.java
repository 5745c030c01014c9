package org.rashomon.compare;

import java.util.List;
import org.rashomon.model.Finding;

/** One way to find where accounts agree or differ. Rather finds nothing than something that is not so. */
interface FindingRule {

  /** The findings, in any order; their ids are given later. */
  List<Finding> find(Reports reports);

  /** Whether it is about what changed in time, so that earlier versions of a report matter too. */
  default boolean readsEveryVersion() {
    return false;
  }
}
