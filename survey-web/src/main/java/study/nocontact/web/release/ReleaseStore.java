package study.nocontact.web.release;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalInt;
import javax.sql.DataSource;

/** The archives in the database. */
@ApplicationScoped
public class ReleaseStore {

  @PersistenceContext(unitName = "survey")
  private EntityManager entities;

  @Resource(lookup = "java:app/jdbc/survey")
  private DataSource database;

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

  /** Cuts a release in a transaction of its own; a failure or a crash leaves none of it. */
  @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = SQLException.class)
  OptionalInt cut(ReleaseCut cut) throws SQLException {
    try (Connection connection = database.getConnection()) {
      return cut.in(connection);
    }
  }
}
