package study.nocontact.web.release;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import study.nocontact.analysis.release.InForce;
import study.nocontact.analysis.release.LogEntry;
import study.nocontact.analysis.release.StudyLog;

/** The study's log in the database. */
@ApplicationScoped
public class LogStore {

  @PersistenceContext(unitName = "survey")
  private EntityManager entities;

  @Inject private Clock clock;

  /** All of it. */
  public StudyLog log() {
    return new StudyLog(
        entities
            .createQuery("select e from StoredLogEntry e order by e.position", StoredLogEntry.class)
            .getResultStream()
            .map(StoredLogEntry::entry)
            .toList());
  }

  /**
   * Enters something within the transaction that puts it in force. Of two nodes that enter at once
   * one fails, because each position is taken once.
   */
  @Transactional(Transactional.TxType.MANDATORY)
  void enter(InForce what) {
    LogEntry entry =
        log().next(what.kind(), what.subject(), what.content(), LocalDate.now(clock).toString());
    entities.persist(new StoredLogEntry(entry));
  }

  /** Enters something in a transaction of its own. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void enterAlone(InForce what) {
    enter(what);
  }
}
