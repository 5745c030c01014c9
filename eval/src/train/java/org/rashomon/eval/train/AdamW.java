package org.rashomon.eval.train;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Adam with decoupled weight decay; gradients together are cut to length 1. Our own since that of DJL does not give out
 * its moments, without which training could not be resumed.
 *
 * @see <a href="https://arxiv.org/abs/1711.05101">Decoupled weight decay regularization</a>
 */
final class AdamW {
  private static final double BETA1 = 0.9;
  private static final double BETA2 = 0.98;
  private static final double EPSILON = 1e-6;
  private static final double DECAY = 0.01;
  private static final double LONGEST = 1;

  private final NDManager manager;
  private final Map<String, Learned> learned = new LinkedHashMap<>();

  /** A weight and its moments. */
  private record Learned(NDArray weight, NDArray first, NDArray second) {}

  AdamW(NDManager manager, Map<String, NDArray> weights, Map<String, Tensor> state) {
    this.manager = manager;
    weights.forEach((name, weight) -> {
      if (EncoderModel.isLearned(name)) {
        learned.put(name, new Learned(
            weight, moment("adam.first." + name, weight, state), moment("adam.second." + name, weight, state)));
      }
    });
  }

  private NDArray moment(String key, NDArray weight, Map<String, Tensor> state) {
    Tensor tensor = state.get(key);
    return tensor == null
        ? manager.zeros(weight.getShape())
        : manager.create(tensor.values(), new Shape(tensor.shape()));
  }

  /** The moments, to be kept. */
  Map<String, NDArray> state() {
    Map<String, NDArray> state = new LinkedHashMap<>();
    learned.forEach((name, one) -> {
      state.put("adam.first." + name, one.first());
      state.put("adam.second." + name, one.second());
    });
    return state;
  }

  /**
   * One step against the gradients, which are zero afterwards.
   *
   * @param step from 1
   * @param rate learning rate of the encoder
   * @param headRate learning rate of the layer on top
   */
  void update(int step, double rate, double headRate) {
    try (NDManager scope = manager.newSubManager()) {
      List<NDArray> gradients = new ArrayList<>();
      double squares = 0;
      for (Learned one : learned.values()) {
        NDArray gradient = one.weight().getGradient();
        gradient.attach(scope);
        gradients.add(gradient);
        squares += gradient.square().sum().getFloat();
      }
      if (!Double.isFinite(squares)) {
        throw new IllegalStateException("a gradient that is no number at step " + step);
      }
      double scale = Math.min(1, LONGEST / (Math.sqrt(squares) + 1e-6));
      int i = 0;
      for (Map.Entry<String, Learned> one : learned.entrySet()) {
        boolean head = one.getKey().startsWith(EncoderModel.HEAD);
        update(one.getKey(), one.getValue(), gradients.get(i++).muli(scale), step, head ? headRate : rate);
      }
    }
  }

  private static void update(String name, Learned learned, NDArray gradient, int step, double rate) {
    NDArray one = learned.first();
    NDArray two = learned.second();
    one.muli(BETA1).addi(gradient.mul(1 - BETA1));
    two.muli(BETA2).addi(gradient.square().mul(1 - BETA2));
    double correction = Math.sqrt(1 - Math.pow(BETA2, step)) / (1 - Math.pow(BETA1, step));
    NDManager scope = gradient.getManager();
    NDArray change = two.sqrt();
    change.attach(scope);
    change.addi(EPSILON);
    NDArray ratio = one.div(change);
    ratio.attach(scope);
    NDArray weight = learned.weight().stopGradient();
    weight.attach(scope);
    if (name.endsWith("weight") && !name.contains("LayerNorm")) {
      weight.muli(1 - rate * DECAY);
    }
    weight.subi(ratio.muli(rate * correction));
    gradient.muli(0);
  }
}
