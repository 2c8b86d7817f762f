package study.nocontact.analysis.claim;

/** What a claim asks of an effect. */
sealed interface Rule {

  /** Whether the estimate points to what is claimed rather than away from it. */
  boolean agrees(Effect effect, Look look);

  /** The p-value of what the estimate points to. */
  double p(Effect effect, Look look);

  /** Whether, given that this p-value is small enough, the effect settles what it points to. */
  boolean settles(Effect effect, Look look);

  /** Whether the interval also clears the smallest effect of interest. */
  boolean clears(Effect effect);

  /** The values that count as what is claimed. */
  Band claimed(Measure measure);

  /** The value nearest to what is claimed that would refute it. */
  default double refuting(Measure measure) {
    return 0;
  }

  /** A value above, or below, a bound: the whole interval has to lie beyond it. */
  record Threshold(double bound, boolean above) implements Rule {

    @Override
    public boolean agrees(Effect effect, Look look) {
      return above ? effect.value() > bound : effect.value() < bound;
    }

    @Override
    public double p(Effect effect, Look look) {
      return effect.p();
    }

    @Override
    public boolean settles(Effect effect, Look look) {
      return !effect.interval().contains(bound);
    }

    @Override
    public boolean clears(Effect effect) {
      double smallest = effect.measure().smallest();
      return above
          ? effect.interval().lower() > bound + smallest
          : effect.interval().upper() < bound - smallest;
    }

    @Override
    public Band claimed(Measure measure) {
      return above ? new Band(bound, 1) : new Band(0, bound);
    }

    @Override
    public double refuting(Measure measure) {
      return bound;
    }
  }

  /**
   * An effect in a direction, not negligible; where strata are told apart, in nearly all of them.
   */
  record Direction(boolean up) implements Rule {

    private static boolean negligible(Effect effect, Look look) {
      return effect.equivalenceP() < look.level();
    }

    @Override
    public boolean agrees(Effect effect, Look look) {
      return !negligible(effect, look) && (up ? effect.value() > 0 : effect.value() < 0);
    }

    @Override
    public double p(Effect effect, Look look) {
      return negligible(effect, look) ? effect.equivalenceP() : effect.p();
    }

    @Override
    public boolean settles(Effect effect, Look look) {
      return !agrees(effect, look)
          || effect.checks().stream()
              .filter(check -> check.key().equals(Effect.PREDICTION_BOUND))
              .allMatch(check -> up ? check.value() > 0 : check.value() < 0);
    }

    @Override
    public boolean clears(Effect effect) {
      double smallest = effect.measure().smallest();
      return up ? effect.interval().lower() > smallest : effect.interval().upper() < -smallest;
    }

    @Override
    public Band claimed(Measure measure) {
      return measure.beyondNone(up);
    }
  }

  /** No effect, within the smallest effect of interest. */
  record NoEffect() implements Rule {

    @Override
    public boolean agrees(Effect effect, Look look) {
      return effect.equivalenceP() < look.level() || effect.p() >= look.level();
    }

    @Override
    public double p(Effect effect, Look look) {
      return agrees(effect, look) ? effect.equivalenceP() : effect.p();
    }

    @Override
    public boolean settles(Effect effect, Look look) {
      return true;
    }

    @Override
    public boolean clears(Effect effect) {
      double smallest = effect.measure().smallest();
      return effect.interval().within(-smallest, smallest);
    }

    @Override
    public Band claimed(Measure measure) {
      return measure.aroundNone();
    }
  }

  /** An effect that stays below, or above, the smallest effect of interest in one direction. */
  record Within(boolean below) implements Rule {

    /** How far the value is inside, in standard errors that the interval implies. */
    private double z(Effect effect) {
      double smallest = effect.measure().smallest();
      double room = below ? smallest - effect.value() : effect.value() + smallest;
      return room / effect.standardError();
    }

    @Override
    public boolean agrees(Effect effect, Look look) {
      return z(effect) > 0;
    }

    @Override
    public double p(Effect effect, Look look) {
      return Effect.upperTail(Math.abs(z(effect)));
    }

    @Override
    public boolean settles(Effect effect, Look look) {
      double smallest = effect.measure().smallest();
      boolean beyond =
          below ? effect.interval().lower() > smallest : effect.interval().upper() < -smallest;
      return z(effect) > 0 || beyond;
    }

    @Override
    public boolean clears(Effect effect) {
      return below ? effect.interval().upper() < 0 : effect.interval().lower() > 0;
    }

    @Override
    public Band claimed(Measure measure) {
      return measure.within(below);
    }

    @Override
    public double refuting(Measure measure) {
      return below ? measure.smallest() : -measure.smallest();
    }
  }
}
