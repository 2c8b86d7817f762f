package study.nocontact.web.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;

/** The archives in the database. */
@ApplicationScoped
public class ReleaseStore {

  @PersistenceContext(unitName = "survey")
  private EntityManager entities;

  @Inject private LogStore log;

  /** The number of the newest release, 0 before the first. */
  int newestNumber() {
    Integer newest =
        entities
            .createQuery("select max(r.number) from StoredRelease r", Integer.class)
            .getSingleResult();
    return newest == null ? 0 : newest;
  }

  /** The releases after this one, oldest first. */
  List<StoredRelease> after(int number) {
    return entities
        .createQuery(
            "select r from StoredRelease r where r.number > :number order by r.number",
            StoredRelease.class)
        .setParameter("number", number)
        .getResultList();
  }

  /**
   * Stores a release and enters it into the log; its number is its key, so that none is cut twice.
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void add(StoredRelease release) {
    entities.persist(release);
    log.enter(release.inForce());
  }
}
