package study.nocontact.analysis.disclosure;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Small tables of one dimension with the groups a, b, c, d at three steps: abcd, ab|cd, all. */
final class Tables {

  static final List<Dimension> STEPS =
      List.of(
          new Dimension("letter", 0, Stream.of("a", "b", "c", "d").map(Group::leaf).toList()),
          new Dimension(
              "letter",
              1,
              List.of(new Group("ab", List.of("a", "b")), new Group("cd", List.of("c", "d")))),
          new Dimension("letter", 2, List.of(new Group("all", List.of("a", "b", "c", "d")))));

  private Tables() {}

  static CountTable finest(long... counts) {
    return at(0, counts);
  }

  static CountTable at(int step, long... counts) {
    return new CountTable(
        "letters",
        "Letters",
        "all",
        List.of(),
        List.of(STEPS.get(step)),
        LongStream.of(counts).boxed().toList());
  }

  static Stream<CountTable> ladder(long... counts) {
    CountTable finest = finest(counts);
    return STEPS.stream().map(step -> finest.in(List.of(step)));
  }
}
