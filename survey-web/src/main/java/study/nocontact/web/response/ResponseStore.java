package study.nocontact.web.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import study.nocontact.analysis.instrument.Categories.ReportState;

/** The reports in the database. */
@ApplicationScoped
public class ResponseStore {

  private static final int PAGE = 1000;
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  @PersistenceContext(unitName = "survey")
  private EntityManager entities;

  @Inject private ResponseInsertion insertion;

  /**
   * Stores a report once per code and wave, however often and however simultaneously it is sent.
   * When this returns, the report is on disk.
   */
  public Receipt store(NewResponse response) {
    if (isStored(response)) {
      return Receipt.ALREADY_STORED;
    }
    try {
      insertion.insert(List.of(response));
      return Receipt.STORED;
    } catch (PersistenceException e) {
      if (isStored(response)) {
        return Receipt.ALREADY_STORED;
      }
      throw e;
    }
  }

  /** Stores all of these reports or, if one is there already, none. */
  public void storeAll(List<NewResponse> responses) {
    insertion.insert(responses);
  }

  /** The report of a code's wave, if it was handed in. */
  public Optional<StoredResponse> find(String codeHash, int wave) {
    return entities
        .createQuery(
            "select r from StoredResponse r where r.codeHash = :hash and r.wave = :wave",
            StoredResponse.class)
        .setParameter("hash", codeHash)
        .setParameter("wave", wave)
        .getResultStream()
        .findFirst();
  }

  /** How many first reports count; later waves of the same people are not more reports. */
  public long acceptedCount() {
    return entities
        .createQuery(
            "select count(r) from StoredResponse r where r.state = :state and r.wave = :wave",
            Long.class)
        .setParameter("state", ReportState.ACCEPTED)
        .setParameter("wave", NewResponse.FIRST_WAVE)
        .getSingleResult();
  }

  /** Deletes everything that a code handed in and says how many rows that were. */
  @Transactional
  public int deleteByCodeHash(String codeHash) {
    return entities
        .createQuery("delete from StoredResponse r where r.codeHash = :hash")
        .setParameter("hash", codeHash)
        .executeUpdate();
  }

  /** Reads all rows, of all waves and states, in an order that says nothing about arrival. */
  public void forEachStored(Consumer<StoredResponse> reader) {
    TypedQuery<StoredResponse> query =
        entities
            .createQuery(
                "select r from StoredResponse r where r.id > :last order by r.id",
                StoredResponse.class)
            .setMaxResults(PAGE);
    UUID last = BEFORE_ALL;
    List<StoredResponse> page;
    do {
      page = query.setParameter("last", last).getResultList();
      page.forEach(reader);
      last = page.isEmpty() ? last : page.get(page.size() - 1).id();
      entities.clear();
    } while (page.size() == PAGE);
  }

  private boolean isStored(NewResponse response) {
    return find(response.codeHash(), response.wave()).isPresent();
  }
}
