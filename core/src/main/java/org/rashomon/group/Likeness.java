package org.rashomon.group;

/** How likely it is that two accounts tell of one thing. */
final class Likeness {
  /*
   * A logistic regression over the features, fitted on pairs of gva/dev and allsides/train, each set weighing the
   * same. To be fitted again when a feature changes.
   */
  private static final double[] WEIGHTS = {-6.82, -1.44, 15.09, -0.78, 1.79, 1.76, 4.70, 1.84, -1.84, 0.35, -4.04,
    -4.77};

  private Likeness() {}

  /** In [0, 1]. */
  static double between(Portrait one, Portrait other) {
    double[] features = features(one, other);
    double sum = 0;
    for (int i = 0; i < features.length; i++) {
      sum += WEIGHTS[i] * features[i];
    }
    return 1 / (1 + Math.exp(-sum));
  }

  /** What two accounts have in common, number by number. */
  static double[] features(Portrait one, Portrait other) {
    double text = one.text().cosine(other.text());
    double names = one.names().cosine(other.names());
    boolean dated = one.day().isPresent() && other.day().isPresent();
    double days = dated ? Math.abs(one.day().getAsInt() - other.day().getAsInt()) : 0;
    return new double[]{
      1,
      text,
      Math.sqrt(text),
      names,
      one.lead().cosine(other.lead()),
      one.title().cosine(other.title()),
      Math.max(one.title().cosine(other.text()), one.text().cosine(other.title())),
      one.numbers().cosine(other.numbers()),
      Math.log1p(days),
      Math.min(days, Index.WINDOW) / 10,
      dated ? 0 : 1,
      text * names
    };
  }
}
