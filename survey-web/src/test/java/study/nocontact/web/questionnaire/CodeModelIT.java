package study.nocontact.web.questionnaire;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import study.nocontact.web.Http;
import study.nocontact.web.MicroProcess;

/**
 * First reports, follow-ups and deletions in any order, some of them at once: the study on its real
 * storage answers as {@link CodeModel} does and keeps what the model keeps.
 */
class CodeModelIT {

  private static final StudyKeys KEYS = new StudyKeys("a key for the test that is long enough");
  private static MicroProcess study;
  private static Http http;
  private static int codes;

  /**
   * Something done with a code; of two things done at once, the second is the same with report 5.
   */
  private record Deed(Kind kind, int wave, int report) {}

  private enum Kind {
    HAND_IN,
    HAND_IN_ON_TWO_DEVICES,
    DELETE,
    HAND_IN_WHILE_DELETING
  }

  @BeforeContainer
  static void start() throws IOException {
    Path data = Files.createTempDirectory(Path.of("target"), "code-model");
    study = MicroProcess.start(data, Map.of("study.key", KEYS.key()));
    http = new Http(study.baseUri());
  }

  @AfterContainer
  static void stop() {
    study.close();
  }

  @Property(tries = 60, seed = "20240607", shrinking = ShrinkingMode.BOUNDED)
  void aCodeDoesWhatItsModelDoes(@ForAll("deeds") List<Deed> deeds) {
    CodeDriver real = new CodeDriver(http, KEYS, ReturnCode.random(new Random(++codes)));
    CodeModel model = new CodeModel();
    for (Deed deed : deeds) {
      switch (deed.kind()) {
        case HAND_IN ->
            assertThat(real.handIn(deed.wave(), deed.report()))
                .isEqualTo(model.handIn(deed.wave(), deed.report()));
        case HAND_IN_ON_TWO_DEVICES -> twoDevices(deed, real, model);
        case DELETE -> delete(real, model);
        case HAND_IN_WHILE_DELETING -> whileDeleting(deed, real, model);
      }
      assertThat(real.kept()).as("after %s", deed).isEqualTo(model.kept());
    }
  }

  /** Whichever of the two came first, the model is told in that order. */
  private static void twoDevices(Deed deed, CodeDriver real, CodeModel model) {
    var other = CompletableFuture.supplyAsync(() -> real.handIn(deed.wave(), 5));
    String one = real.handIn(deed.wave(), deed.report());
    List<String> results = List.of(one, other.join());
    boolean otherFirst =
        model.kept().size() < deed.wave() && results.get(1).equals(CodeModel.SAVED);
    List<String> expected = new ArrayList<>();
    for (int report : otherFirst ? List.of(5, deed.report()) : List.of(deed.report(), 5)) {
      expected.add(model.handIn(deed.wave(), report));
    }
    assertThat(results).containsExactlyInAnyOrderElementsOf(expected);
  }

  private static void delete(CodeDriver real, CodeModel model) {
    assertThat(real.delete()).isEqualTo("Nothing is kept under this code any more");
    model.delete();
  }

  /** The report came before the deletion or after it; nothing else can be told from outside. */
  private static void whileDeleting(Deed deed, CodeDriver real, CodeModel model) {
    var deletion = CompletableFuture.supplyAsync(real::delete);
    String result = real.handIn(deed.wave(), deed.report());
    deletion.join();
    if (model.kept().isEmpty() && !real.kept().isEmpty()) {
      model.delete();
      assertThat(result).isEqualTo(model.handIn(deed.wave(), deed.report()));
    } else if (result.equals(CodeModel.GONE)) {
      model.delete();
      assertThat(model.handIn(deed.wave(), deed.report())).isEqualTo(CodeModel.GONE);
    } else {
      assertThat(result).isEqualTo(model.handIn(deed.wave(), deed.report()));
      model.delete();
    }
  }

  @Provide
  Arbitrary<List<Deed>> deeds() {
    Arbitrary<Kind> kinds =
        Arbitraries.frequency(
            Tuple.of(12, Kind.HAND_IN),
            Tuple.of(4, Kind.HAND_IN_ON_TWO_DEVICES),
            Tuple.of(1, Kind.DELETE),
            Tuple.of(1, Kind.HAND_IN_WHILE_DELETING));
    return Combinators.combine(kinds, Arbitraries.integers().between(1, 4), Arbitraries.of(1, 2))
        .as(Deed::new)
        .list()
        .ofMinSize(3)
        .ofMaxSize(14);
  }
}
