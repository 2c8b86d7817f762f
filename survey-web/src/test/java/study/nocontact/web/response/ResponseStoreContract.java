package study.nocontact.web.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static study.nocontact.analysis.instrument.Categories.ReportState.ACCEPTED;
import static study.nocontact.analysis.instrument.Categories.ReportState.QUARANTINED;
import static study.nocontact.web.response.Receipt.ALREADY_STORED;
import static study.nocontact.web.response.Receipt.STORED;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the storage promises on every database; runs inside the server. */
public abstract class ResponseStoreContract {

  private static final int BULK = 2500;

  @Inject private ResponseStore store;

  @Resource(lookup = "java:comp/DefaultManagedThreadFactory")
  private ManagedThreadFactory threads;

  @AfterEach
  void removeWhatWasStored() {
    if (store != null) {
      List<String> hashes = new ArrayList<>();
      store.forEachStored(stored -> hashes.add(stored.codeHash()));
      hashes.forEach(store::deleteByCodeHash);
    }
  }

  @Test
  void aReportComesBackAsItWasStored() {
    NewResponse report =
        new NewResponse("2026.1", 1, 3, QUARANTINED, "{\"initiator\":\"ex – “yes”\"}", hash(1));

    assertThat(store.store(report)).isEqualTo(STORED);

    StoredResponse stored = store.find(hash(1), 1).orElseThrow();
    assertThat(stored.instrumentVersion()).isEqualTo("2026.1");
    assertThat(stored.wave()).isEqualTo(1);
    assertThat(stored.period()).isEqualTo(3);
    assertThat(stored.state()).isEqualTo(QUARANTINED);
    assertThat(stored.answers()).isEqualTo(report.answers());
    assertThat(stored.codeHash()).isEqualTo(hash(1));
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
    store.store(new NewResponse("2026.1", 1, 0, QUARANTINED, "apart", hash(2)));

    assertThat(store.acceptedCount()).isEqualTo(1);
  }

  @Test
  void deletingByCodeRemovesAllWavesOfThatCodeOnly() {
    store.store(report(1, 1, "mine"));
    store.store(report(1, 2, "mine"));
    store.store(report(2, 1, "theirs"));

    assertThat(store.deleteByCodeHash(hash(1))).isEqualTo(2);
    assertThat(store.deleteByCodeHash(hash(1))).isZero();

    assertThat(store.find(hash(1), 1)).isEmpty();
    assertThat(store.find(hash(2), 1)).isPresent();
  }

  @Test
  void readingInBulkVisitsEveryRowOnce() {
    store.storeAll(IntStream.range(0, BULK).mapToObj(code -> report(code, 1, "a" + code)).toList());
    store.store(new NewResponse("2026.1", 1, 0, QUARANTINED, "apart", hash(BULK)));
    List<String> stored = new ArrayList<>();

    store.forEachStored(response -> stored.add(response.answers()));

    List<String> expected =
        Stream.concat(IntStream.range(0, BULK).mapToObj(code -> "a" + code), Stream.of("apart"))
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

  private static NewResponse report(int code, int wave, String answers) {
    return new NewResponse("2026.1", wave, 0, ACCEPTED, answers, hash(code));
  }

  private static String hash(int code) {
    return String.format("%064x", code);
  }
}
