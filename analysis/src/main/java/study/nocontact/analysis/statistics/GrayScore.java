package study.nocontact.analysis.statistics;

import java.util.Arrays;
import java.util.List;

/** Scores of all groups but the last, and their covariance, in one pass over the times. */
final class GrayScore {

  private final int cause;
  private final double rho;
  private final GrayGroup[] groups;
  private final double[] score;

  /** Running sums of the weights a, over the pooled incidence of the cause. */
  private final double[][] running;

  private final double[][] covariance;
  private double pooled;

  private GrayScore(List<EventTimes> data, int cause, double rho) {
    this.cause = cause;
    this.rho = rho;
    groups = data.stream().map(group -> new GrayGroup(group, cause)).toArray(GrayGroup[]::new);
    score = new double[groups.length];
    running = new double[groups.length][groups.length];
    covariance = new double[groups.length][groups.length];
  }

  static GrayScore of(List<EventTimes> data, int cause, double rho) {
    GrayScore score = new GrayScore(data, cause, rho);
    double[] times =
        data.stream()
            .flatMapToDouble(group -> Arrays.stream(group.times()))
            .sorted()
            .distinct()
            .toArray();
    for (double time : times) {
      score.step(time);
    }
    score.finish();
    return score;
  }

  private void step(double time) {
    double own = 0;
    double subjects = 0;
    double unexposed = 0;
    for (GrayGroup group : groups) {
      group.moveTo(time);
      own += group.own();
      subjects += group.inflated();
      unexposed += group.inflated() * (1 - group.incidenceBefore());
    }
    double before = pooled;
    pooled += own > 0 ? own / subjects : 0;
    double weight = Math.pow(1 - before, rho);
    for (int i = 0; i < groups.length && own > 0; i++) {
      GrayGroup group = groups[i];
      double share = group.inflated() * (1 - group.incidenceBefore()) / unexposed;
      score[i] += weight * (group.own() - own * share);
    }
    double[][] slope = slopes(weight, subjects);
    for (int i = 0; i < groups.length && own > 0; i++) {
      for (int k = 0; k < groups.length; k++) {
        running[i][k] += slope[i][k] * own / (subjects * (1 - before));
      }
    }
    for (int k = 0; k < groups.length; k++) {
      addOwnNoise(k, slope, own, subjects);
      addOtherNoise(k);
    }
  }

  private double[][] slopes(double weight, double subjects) {
    double[][] slope = new double[groups.length][groups.length];
    for (int i = 0; i < groups.length; i++) {
      for (int k = 0; k < groups.length; k++) {
        double share = groups[k].inflated() / subjects;
        slope[i][k] = subjects > 0 ? weight * groups[i].inflated() * ((i == k ? 1 : 0) - share) : 0;
      }
    }
    return slope;
  }

  private void addOwnNoise(int k, double[][] slope, double own, double subjects) {
    GrayGroup group = groups[k];
    if (own == 0 || group.atRisk() == 0) {
      return;
    }
    double onLater = group.freeAfter() > 0 ? 1 - (1 - pooled) / group.freeAfter() : 1;
    double ties = own > 1 ? 1 - (own - 1) / (subjects * group.freeBefore() - 1) : 1;
    double noise = ties * group.freeBefore() * own / (subjects * group.atRisk());
    double[] onScore = new double[groups.length];
    for (int i = 0; i < groups.length; i++) {
      onScore[i] = slope[i][k] - onLater * running[i][k];
    }
    group.add(onScore, onLater, noise);
  }

  private void addOtherNoise(int k) {
    GrayGroup group = groups[k];
    if (group.other() == 0 || group.freeAfter() <= 0) {
      return;
    }
    double onLater = (1 - pooled) / group.freeAfter();
    double ties = group.other() > 1 ? 1 - (group.other() - 1) / (group.atRisk() - 1) : 1;
    double free = group.freeBefore() / group.atRisk();
    double[] onScore = new double[groups.length];
    for (int i = 0; i < groups.length; i++) {
      onScore[i] = -onLater * running[i][k];
    }
    group.add(onScore, onLater, ties * free * free * group.other());
  }

  private void finish() {
    for (int i = 0; i < groups.length; i++) {
      for (int j = 0; j < groups.length; j++) {
        for (int k = 0; k < groups.length; k++) {
          covariance[i][j] += groups[k].covariance(i, j, running[i][k], running[j][k]);
        }
      }
    }
  }

  double[] scores() {
    return Arrays.copyOf(score, groups.length - 1);
  }

  double[][] covariance() {
    double[][] block = new double[groups.length - 1][];
    for (int i = 0; i < block.length; i++) {
      block[i] = Arrays.copyOf(covariance[i], block.length);
    }
    return block;
  }
}
