package study.nocontact.web.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * The return codes whose reports were deleted. Their hashes stay, and nothing else, so that a
 * receipt that is reloaded later does not bring back what was deleted.
 */
@ApplicationScoped
class WithdrawnCodes {

  @PersistenceContext(unitName = "survey")
  private EntityManager entities;

  /** Takes nothing more under this code. */
  void add(String codeHash) {
    entities
        .createNativeQuery("insert into withdrawn_code (code_hash) values (?)")
        .setParameter(1, codeHash)
        .executeUpdate();
  }

  boolean contains(String codeHash) {
    Number rows =
        (Number)
            entities
                .createNativeQuery("select count(*) from withdrawn_code where code_hash = ?")
                .setParameter(1, codeHash)
                .getSingleResult();
    return rows.intValue() > 0;
  }
}
