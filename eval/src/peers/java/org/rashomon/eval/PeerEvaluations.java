package org.rashomon.eval;

import java.util.List;

/** Everything that other programs are measured at, in the order of the stages. */
final class PeerEvaluations {
  private PeerEvaluations() {}

  static List<PeerEvaluation> all() {
    // Speed first: what the others load would make a later start look fast.
    return List.of(new SpeedPeers(), new AttributionPeers(), new TimePeers());
  }
}
