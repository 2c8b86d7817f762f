package study.nocontact.web.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import study.nocontact.analysis.instrument.Categories.ReportState;

/** The reports in the database. */
@ApplicationScoped
public class ResponseStore {

  @PersistenceContext(unitName = "survey")
  private EntityManager entities;

  @Inject private ResponseInsertion insertion;
  @Inject private CodeRows rows;
  @Inject private WithdrawnCodes withdrawn;
  @Inject private AnswersHash hash;

  /**
   * Stores a report once per code and wave, however often and however simultaneously it is sent,
   * and a later wave only after the one before it. A report that repeats the answers of another is
   * set aside. When this returns, the report is on disk.
   */
  public Receipt store(NewResponse response) {
    if (isStored(response)) {
      return Receipt.ALREADY_STORED;
    }
    return insert(repeatsAnother(response) ? response.repeating() : response);
  }

  private Receipt insert(NewResponse response) {
    try {
      return insertion.insert(response) ? Receipt.STORED : Receipt.GONE;
    } catch (PersistenceException e) {
      if (isStored(response)) {
        return Receipt.ALREADY_STORED;
      }
      if (repeatsAnother(response)) {
        return insert(response.repeating());
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

  /** Everything that a code handed in, first to last; empty for a code that is not known. */
  public List<StoredResponse> waves(String codeHash) {
    return rows.waves(codeHash);
  }

  /**
   * Deletes everything that a code handed in, takes nothing more under it, and gives back what was
   * deleted, first to last.
   */
  @Transactional
  public List<StoredResponse> withdraw(String codeHash) {
    if (!rows.lock(codeHash)) {
      return List.of();
    }
    List<StoredResponse> deleted = rows.waves(codeHash);
    rows.delete(codeHash);
    withdrawn.add(codeHash);
    return deleted;
  }

  private boolean repeatsAnother(NewResponse response) {
    return hash.of(response)
        .filter(
            answers ->
                !entities
                    .createQuery(
                        "select r.wave from StoredResponse r where r.answersHash = :hash",
                        Integer.class)
                    .setParameter("hash", answers)
                    .getResultList()
                    .isEmpty())
        .isPresent();
  }

  private boolean isStored(NewResponse response) {
    return find(response.codeHash(), response.wave()).isPresent();
  }
}
