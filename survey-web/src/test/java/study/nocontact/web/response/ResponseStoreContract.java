package study.nocontact.web.response;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static study.nocontact.analysis.instrument.Categories.ReportState.ACCEPTED;
import static study.nocontact.analysis.instrument.Categories.ReportState.QUARANTINED;
import static study.nocontact.web.response.Receipt.ALREADY_STORED;
import static study.nocontact.web.response.Receipt.GONE;
import static study.nocontact.web.response.Receipt.STORED;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import study.nocontact.analysis.instrument.QualityRules;
import study.nocontact.analysis.instrument.QualityRules.Judgement;
import study.nocontact.analysis.instrument.QualityRules.Reason;

/** What the storage promises on every database; runs inside the server. */
public abstract class ResponseStoreContract {

  private static final int BULK = 2500;
  private static final Judgement FINE = new Judgement(ACCEPTED, List.of());
  private static final Judgement APART = new Judgement(QUARANTINED, List.of(Reason.NOT_TO_BE_USED));
  private static int tests;

  @Inject private ResponseStore store;

  @Resource(lookup = "java:app/jdbc/survey")
  private DataSource database;

  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  private ManagedThreadFactory threads;

  /** What was withdrawn is not taken again, so every test has codes of its own. */
  private final int test = ++tests;

  @AfterEach
  void removeWhatWasStored() throws SQLException {
    if (store != null) {
      List<String> hashes = new ArrayList<>();
      forEachCode(waves -> hashes.add(waves.get(0).codeHash()));
      hashes.forEach(store::withdraw);
    }
  }

  @Test
  void aReportComesBackAsItWasStored() {
    NewResponse report =
        new NewResponse("2026.1", 1, 3, APART, "{\"initiator\":\"ex – “yes”\"}", "", hash(1), true);

    assertThat(store.store(report)).isEqualTo(STORED);

    StoredResponse stored = store.find(hash(1), 1).orElseThrow();
    assertThat(stored.instrumentVersion()).isEqualTo("2026.1");
    assertThat(stored.wave()).isEqualTo(1);
    assertThat(stored.period()).isEqualTo(3);
    assertThat(stored.state()).isEqualTo(QUARANTINED);
    assertThat(stored.qualityRules()).isEqualTo(QualityRules.VERSION);
    assertThat(stored.qualityReasons()).containsExactly(Reason.NOT_TO_BE_USED);
    assertThat(stored.answers()).isEqualTo(report.answers());
    assertThat(stored.codeHash()).isEqualTo(hash(1));
    assertThat(stored.readable()).isTrue();
  }

  @Test
  void theFirstReportOfACodeAndWaveStands() {
    store.store(report(1, 1, "first"));

    assertThat(store.store(report(1, 1, "second"))).isEqualTo(ALREADY_STORED);
    assertThat(store.store(report(1, 2, "later"))).isEqualTo(STORED);

    assertThat(store.find(hash(1), 1).orElseThrow().answers()).isEqualTo("first");
    assertThat(store.find(hash(1), 2).orElseThrow().answers()).isEqualTo("later");
  }

  @Test
  void twoHundredSimultaneousDoubleSubmitsStoreTwoHundredRows() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(16, threads);
    List<Future<Receipt>> receipts = new ArrayList<>();
    for (int code = 0; code < 200; code++) {
      CyclicBarrier together = new CyclicBarrier(2);
      NewResponse report = report(code, 1, "once");
      Callable<Receipt> submit =
          () -> {
            together.await();
            return store.store(report);
          };
      receipts.add(clients.submit(submit));
      receipts.add(clients.submit(submit));
    }
    for (int code = 0; code < 200; code++) {
      assertThat(List.of(receipts.get(2 * code).get(), receipts.get(2 * code + 1).get()))
          .containsExactlyInAnyOrder(STORED, ALREADY_STORED);
    }
    clients.shutdown();

    assertThat(store.acceptedCount()).isEqualTo(200);
  }

  @Test
  void onlyAcceptedFirstReportsCount() {
    store.store(report(1, 1, "counts"));
    store.store(report(1, 2, "later wave"));
    store.store(new NewResponse("2026.1", 1, 0, APART, "apart", "", hash(2), false));

    assertThat(store.acceptedCount()).isEqualTo(1);
  }

  @Test
  void withdrawingRemovesAllWavesOfThatCodeOnlyAndTellsWhich() {
    store.store(report(1, 1, "mine"));
    store.store(report(1, 2, "mine again"));
    store.store(report(2, 1, "theirs"));

    assertThat(store.withdraw(hash(1)))
        .extracting(StoredResponse::answers)
        .containsExactly("mine", "mine again");
    assertThat(store.withdraw(hash(1))).isEmpty();

    assertThat(store.waves(hash(1))).isEmpty();
    assertThat(store.waves(hash(2))).extracting(StoredResponse::answers).containsExactly("theirs");
  }

  @Test
  void nothingIsTakenUnderAWithdrawnCode() {
    store.store(report(1, 1, "mine"));
    store.withdraw(hash(1));

    assertThat(store.store(report(1, 1, "mine"))).isEqualTo(GONE);
    assertThat(store.store(report(1, 2, "later"))).isEqualTo(GONE);

    assertThat(store.waves(hash(1))).isEmpty();
  }

  @Test
  void aLaterWaveNeedsTheOneBefore() {
    assertThat(store.store(report(1, 2, "second"))).isEqualTo(GONE);
    store.store(report(1, 1, "first"));
    assertThat(store.store(report(1, 3, "third"))).isEqualTo(GONE);
    assertThat(store.store(report(1, 2, "second"))).isEqualTo(STORED);
    assertThat(store.store(report(1, 3, "third"))).isEqualTo(STORED);

    assertThat(store.waves(hash(1)))
        .extracting(StoredResponse::answers)
        .containsExactly("first", "second", "third");
  }

  @Test
  void aWaveThatComesDuringADeletionIsGoneToo() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(16, threads);
    List<Future<Receipt>> receipts = new ArrayList<>();
    List<Future<List<StoredResponse>>> deletions = new ArrayList<>();
    for (int code = 0; code < 100; code++) {
      CyclicBarrier together = new CyclicBarrier(2);
      NewResponse first = report(code, 1, "first");
      NewResponse later = report(code, 2, "later");
      receipts.add(clients.submit(() -> storedAfter(first, together, later)));
      deletions.add(clients.submit(() -> withdrawn(together, later.codeHash())));
    }
    for (int code = 0; code < 100; code++) {
      boolean cameFirst = receipts.get(code).get() == STORED;
      assertThat(deletions.get(code).get()).hasSize(cameFirst ? 2 : 1);
      assertThat(store.waves(hash(code))).isEmpty();
    }
    clients.shutdown();
  }

  @Test
  void readingInBulkVisitsEveryCodeOnceWithItsWavesInOrder() throws SQLException {
    store.storeAll(IntStream.range(0, BULK).mapToObj(code -> report(code, 1, "a" + code)).toList());
    store.store(new NewResponse("2026.1", 1, 0, APART, "apart", "", hash(BULK), false));
    for (int wave = 2; wave < 6; wave++) {
      store.store(report(7, wave, "wave" + wave));
    }
    List<String> stored = new ArrayList<>();

    forEachCode(
        waves -> stored.add(waves.stream().map(StoredResponse::answers).collect(joining(" "))));

    List<String> expected =
        Stream.concat(IntStream.range(0, BULK).mapToObj(code -> "a" + code), Stream.of("apart"))
            .map(first -> first.equals("a7") ? "a7 wave2 wave3 wave4 wave5" : first)
            .toList();
    assertThat(stored).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(stored).as("arrival order is not kept").isNotEqualTo(expected);
  }

  @Test
  void bulkStorageIsAllOrNothing() {
    store.store(report(7, 1, "there already"));
    List<NewResponse> reports = IntStream.range(0, 20).mapToObj(c -> report(c, 1, "new")).toList();

    assertThatThrownBy(() -> store.storeAll(reports)).isInstanceOf(RuntimeException.class);

    assertThat(store.acceptedCount()).isEqualTo(1);
  }

  @Test
  void aReportThatRepeatsAnotherIsSetAside() {
    store.store(compared(1, "the same"));
    store.store(compared(1, "the same"));
    store.store(compared(2, "the same"));
    store.store(compared(3, "the same"));
    store.store(compared(4, "other"));

    assertThat(store.acceptedCount()).isEqualTo(2);
    for (int code = 1; code <= 4; code++) {
      StoredResponse stored = store.find(hash(code), 1).orElseThrow();
      boolean repeats = code == 2 || code == 3;
      assertThat(stored.state()).isEqualTo(repeats ? QUARANTINED : ACCEPTED);
      assertThat(stored.qualityReasons()).isEqualTo(repeats ? List.of(Reason.REPEATED) : List.of());
    }
  }

  @Test
  void ofManySimultaneousReportsWithTheSameAnswersOneCounts() throws Exception {
    ExecutorService clients = Executors.newFixedThreadPool(16, threads);
    CyclicBarrier together = new CyclicBarrier(16);
    List<Future<Receipt>> receipts = new ArrayList<>();
    for (int code = 0; code < 16; code++) {
      NewResponse report = compared(code, "the same");
      receipts.add(
          clients.submit(
              () -> {
                together.await();
                return store.store(report);
              }));
    }
    for (Future<Receipt> receipt : receipts) {
      assertThat(receipt.get()).isEqualTo(STORED);
    }
    clients.shutdown();

    assertThat(store.acceptedCount()).isEqualTo(1);
  }

  @Test
  void aReportMayBeGivenAgainAfterItWasDeleted() {
    store.store(compared(1, "the same"));
    store.withdraw(hash(1));

    store.store(compared(2, "the same"));

    assertThat(store.acceptedCount()).isEqualTo(1);
  }

  private NewResponse compared(int code, String answers) {
    return new NewResponse("2026.1", 1, 0, FINE, answers, test + answers, hash(code), false);
  }

  private Receipt storedAfter(NewResponse first, CyclicBarrier together, NewResponse later)
      throws Exception {
    store.store(first);
    together.await();
    return store.store(later);
  }

  private List<StoredResponse> withdrawn(CyclicBarrier together, String codeHash) throws Exception {
    together.await();
    return store.withdraw(codeHash);
  }

  private NewResponse report(int code, int wave, String answers) {
    return new NewResponse("2026.1", wave, 0, FINE, answers, "", hash(code), false);
  }

  private String hash(int code) {
    try {
      byte[] name = (test + " " + code).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(name));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private void forEachCode(Consumer<List<StoredResponse>> reader) throws SQLException {
    try (Connection connection = database.getConnection()) {
      AllResponses.forEachCode(connection, reader);
    }
  }
}
