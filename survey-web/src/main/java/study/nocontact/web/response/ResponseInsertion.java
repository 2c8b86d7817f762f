package study.nocontact.web.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;

/** Inserts in a transaction of its own, so that a refused row spoils nobody else's work. */
@ApplicationScoped
class ResponseInsertion {

  @PersistenceContext(unitName = "survey")
  private EntityManager entities;

  @Transactional(TxType.REQUIRES_NEW)
  void insert(List<NewResponse> responses) {
    for (NewResponse response : responses) {
      entities.persist(new StoredResponse(response));
    }
    entities.flush();
  }
}
