package study.nocontact.analysis.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class HolmAdjustedTest {

  private static final Setting SETTING = Setting.of(Look.ONLY, 1);

  private record Known(double p) implements Analysis {

    @Override
    public Measure measure() {
      return Measure.CLIFF_DELTA;
    }

    @Override
    public Optional<Effect> of(Selection selection, Setting setting) {
      Effect.Counted counted = new Effect.Counted(100, 100, 50, 50, 0);
      return p < 0
          ? Optional.empty()
          : Optional.of(
              Effect.normal(measure(), .2, .05, "wald", counted, setting.look()).withP(p));
    }
  }

  private static Optional<Effect> adjusted(int index, double... p) {
    List<Known> family = DoubleStream.of(p).mapToObj(Known::new).toList();
    Selection none = Selection.all(new Reports().table(), "all");
    return new HolmAdjusted(family, index).of(none, SETTING);
  }

  @Test
  void multipliesTheSmallestByAllAndTheNextByThoseThatAreLeft() {
    assertThat(adjusted(0, .03, .01, .04).orElseThrow().p()).isCloseTo(.06, within(1e-12));
    assertThat(adjusted(1, .03, .01, .04).orElseThrow().p()).isCloseTo(.03, within(1e-12));
    assertThat(adjusted(2, .03, .01, .04).orElseThrow().p()).isCloseTo(.06, within(1e-12));
  }

  @Test
  void leavesEverythingElseAlone() {
    Effect own = new Known(.01).of(null, SETTING).orElseThrow();

    assertThat(adjusted(1, .03, .01).orElseThrow()).isEqualTo(own.withP(.02));
  }

  @Test
  void isEmptyWhereOneOfThemIs() {
    assertThat(adjusted(0, .03, -1)).isEmpty();
  }
}
