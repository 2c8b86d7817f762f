package study.nocontact.web.release;

import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Asks every minute whether a release is due. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.CONTAINER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReleaseTimer {

  @Inject private ReleaseCutter cutter;

  @Schedule(hour = "*", minute = "*", second = "0", persistent = false)
  void everyMinute() {
    cutter.cutIfDue();
  }
}
