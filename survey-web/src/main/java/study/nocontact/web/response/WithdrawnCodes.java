package study.nocontact.web.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;

/**
 * The return codes whose reports were deleted. Their hashes stay, and nothing else, so that a
 * receipt that is reloaded later does not bring back what was deleted.
 */
@ApplicationScoped
public class WithdrawnCodes {

  @PersistenceContext(unitName = "survey")
  private EntityManager entities;

  @Inject private ResponseStore store;

  /** Deletes everything that a code handed in and takes nothing more under it. */
  @Transactional
  public void withdraw(String codeHash) {
    if (store.deleteByCodeHash(codeHash) > 0 && !contains(codeHash)) {
      entities
          .createNativeQuery("insert into withdrawn_code (code_hash) values (?)")
          .setParameter(1, codeHash)
          .executeUpdate();
    }
  }

  public boolean contains(String codeHash) {
    Number rows =
        (Number)
            entities
                .createNativeQuery("select count(*) from withdrawn_code where code_hash = ?")
                .setParameter(1, codeHash)
                .getSingleResult();
    return rows.intValue() > 0;
  }
}
