package study.nocontact.web.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** How many releases there are: the only trace of time that a stored report bears. */
@ApplicationScoped
public class ReleaseCount {

  @PersistenceContext(unitName = "survey")
  private EntityManager entities;

  /** The number of the newest release, 0 before the first. */
  public int current() {
    Number newest =
        (Number)
            entities
                .createNativeQuery("select coalesce(max(number), 0) from release_archive")
                .getSingleResult();
    return newest.intValue();
  }
}
