package study.nocontact.web.platform;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the schema up to date before the first request, or stops the start. */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigration {

  @Resource(lookup = "java:app/jdbc/survey")
  private DataSource database;

  @Inject private StudyConfiguration configuration;

  @PostConstruct
  void migrate() {
    Flyway.configure(getClass().getClassLoader())
        .dataSource(database)
        .locations("classpath:db/migration")
        .load()
        .migrate();
    try {
      Installation.claim(database, Installation.kindOf(configuration));
    } catch (SQLException e) {
      throw new IllegalStateException("The kind of the installation cannot be read", e);
    }
  }
}
