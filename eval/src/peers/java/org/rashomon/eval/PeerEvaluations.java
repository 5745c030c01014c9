package org.rashomon.eval;

import java.util.List;

/** Everything that other programs are measured at, in the order of the stages. */
final class PeerEvaluations {
  private PeerEvaluations() {}

  static List<PeerEvaluation> all() {
    return List.of(new AttributionPeers(), new TimePeers(), new SpeedPeers());
  }
}
