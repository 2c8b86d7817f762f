package study.nocontact.web.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;

/** The rows of one return code. */
@ApplicationScoped
class CodeRows {

  @PersistenceContext(unitName = "survey")
  private EntityManager entities;

  /**
   * Holds the code's first row until the transaction ends, so that deleting and adding a wave wait
   * for each other. Says whether there is one.
   */
  boolean lock(String codeHash) {
    return !query(
            "select r from StoredResponse r where r.codeHash = :hash and r.wave = 1", codeHash)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList()
        .isEmpty();
  }

  /** All waves, first to last. */
  List<StoredResponse> waves(String codeHash) {
    return query(
            "select r from StoredResponse r where r.codeHash = :hash order by r.wave", codeHash)
        .getResultList();
  }

  void delete(String codeHash) {
    entities
        .createQuery("delete from StoredResponse r where r.codeHash = :hash")
        .setParameter("hash", codeHash)
        .executeUpdate();
  }

  private TypedQuery<StoredResponse> query(String text, String codeHash) {
    return entities.createQuery(text, StoredResponse.class).setParameter("hash", codeHash);
  }
}
