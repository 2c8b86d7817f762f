package study.nocontact.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.claim.BinnedProportions;
import study.nocontact.analysis.claim.BinnedProportions.Bin;
import study.nocontact.analysis.claim.Curve;
import study.nocontact.analysis.claim.Scan;

class ExhibitControlTest {

  @Test
  void dropsPointsOfACurveAfterFewerThanTenEventsOrWithFewerThanTenAtRisk() {
    Curve curve = CurveControl.clear(List.of(ExampleFindings.CURVE)).get(0);
    assertThat(curve.lines().get(0).points())
        .as("day 8 adds 6 events, on day 730 only 9 are at risk")
        .extracting(Curve.Point::day)
        .containsExactly(0, 7, 30, 90, 365);
    assertThat(curve.lines().get(0).points().get(1))
        .isEqualTo(new Curve.Point(7, .123, .102, .146, 1080, 150));
  }

  @Test
  void countsDroppedEventsTowardsTheNextPoint() {
    Curve.Line line =
        new Curve.Line(
            "line", List.of(point(1, 4), point(2, 9), point(3, 11), point(4, 20), point(5, 21)));
    Curve curve = new Curve("id", "title", "days", "share", List.of(line));
    assertThat(CurveControl.clear(List.of(curve)).get(0).lines().get(0).points())
        .extracting(Curve.Point::day)
        .containsExactly(3, 5);
  }

  @Test
  void leavesOutACurveWithoutAnyPoint() {
    Curve.Line line = new Curve.Line("line", List.of(point(1, 4)));
    assertThat(CurveControl.clear(List.of(new Curve("id", "t", "d", "s", List.of(line)))))
        .isEmpty();
  }

  @Test
  void mergesSmallBinsIntoTheirNeighbour() {
    BinnedProportions bins = BinControl.clear(ExampleFindings.BINS).orElseThrow();
    assertThat(bins.title()).isEqualTo("Back together, by days of silence (small bins merged)");
    assertThat(bins.bins()).hasSize(8);
    assertThat(bins.bins().get(7))
        .as("38 with 8 back together, and 22 with 4, become 60 with 12, rounded")
        .isEqualTo(new Bin(147, Integer.MAX_VALUE, 60, 10, .203, false));
  }

  @Test
  void roundsEveryCountOfABin() {
    Bin bin = BinControl.clear(ExampleFindings.BINS).orElseThrow().bins().get(5);
    assertThat(bin).as("24 of 104").isEqualTo(new Bin(74, 103, 100, 20, .226, false));
  }

  @Test
  void showsNoBinsWhenTheOneInQuestionIsTooSmall() {
    BinnedProportions bins =
        new BinnedProportions(
            "id",
            "title",
            "days",
            "share",
            List.of(new Bin(0, 25, 100, 20, .2, false), new Bin(26, 42, 30, 9, .2, true)));
    assertThat(BinControl.clear(bins)).isEmpty();
  }

  @Test
  void showsNoBinsWhenASmallOneHasOnlyTheOneInQuestionBesideIt() {
    BinnedProportions bins =
        new BinnedProportions(
            "id",
            "title",
            "days",
            "share",
            List.of(new Bin(0, 25, 20, 5, .2, false), new Bin(26, 42, 100, 30, .2, true)));
    assertThat(BinControl.clear(bins)).isEmpty();
  }

  @Test
  void leavesOutCandidateDaysOnFewerThanTenReports() {
    Scan scan = ScanControl.clear(List.of(ExampleFindings.SCAN)).get(0);
    assertThat(scan.candidates())
        .extracting(Scan.Candidate::day)
        .containsExactly(7, 14, 21, 30, 45, 60, 90, 120);
    assertThat(scan.candidates().get(1)).isEqualTo(new Scan.Candidate(14, -1.23, .7, 120));
    assertThat(scan.critical()).isEqualTo(2.61);
    assertThat(scan.p()).isEqualTo(.351);
  }

  private static Curve.Point point(int day, long events) {
    return new Curve.Point(day, .1, .05, .15, 100, events);
  }
}
