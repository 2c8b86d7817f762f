package study.nocontact.web.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;

/** Inserts in a transaction of its own, so that a refused row spoils nobody else's work. */
@ApplicationScoped
class ResponseInsertion {

  @PersistenceContext(unitName = "survey")
  private EntityManager entities;

  @Inject private CodeRows rows;
  @Inject private WithdrawnCodes withdrawn;
  @Inject private AnswersHash hash;

  /** Inserts reports that are not compared with others. */
  @Transactional(TxType.REQUIRES_NEW)
  void insert(List<NewResponse> responses) {
    responses.forEach(response -> entities.persist(new StoredResponse(response, Optional.empty())));
    entities.flush();
  }

  /** Inserts a report unless its code was withdrawn or the wave before it is missing. */
  @Transactional(TxType.REQUIRES_NEW)
  boolean insert(NewResponse response) {
    if (response.wave() > NewResponse.FIRST_WAVE && !follows(response)) {
      return false;
    }
    StoredResponse stored = new StoredResponse(response, hash.of(response));
    entities.persist(stored);
    entities.flush();
    // Asked only now: the insertion has waited for a deletion that was under way.
    if (withdrawn.contains(response.codeHash())) {
      entities.remove(stored);
      return false;
    }
    return true;
  }

  private boolean follows(NewResponse response) {
    return rows.lock(response.codeHash())
        && rows.waves(response.codeHash()).stream()
            .anyMatch(earlier -> earlier.wave() == response.wave() - 1);
  }
}
