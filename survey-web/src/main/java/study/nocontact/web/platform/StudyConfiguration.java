package study.nocontact.web.platform;

import static study.nocontact.analysis.release.ReleaseSchedule.STANDARD;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.Config;
import study.nocontact.analysis.claim.PopulationMargins;
import study.nocontact.analysis.release.ReleaseSchedule;

/** What an admin can set, checked once at the start. Every value may come from the environment. */
@Singleton
public class StudyConfiguration {

  static final int SHORTEST_KEY = 32;
  private static final String DEVELOPMENT_KEY = "development key, known to everybody";

  private final String key;
  private final boolean demonstration;
  private final Optional<String> operator;
  private final Optional<String> contact;
  private final ReleaseSchedule schedule;
  private final Optional<String> publicOrigin;
  private final boolean open;
  private final Duration formLifetime;
  private final int reportsPerAddress;
  private final int workFrom;
  private final Optional<PopulationMargins> margins;

  @Inject
  public StudyConfiguration(Config config) {
    key = text(config, "study.key").orElse(DEVELOPMENT_KEY);
    demonstration = text(config, "study.demonstration").map(this::yesOrNo).orElse(false);
    operator = text(config, "study.operator");
    contact = text(config, "study.contact");
    schedule = schedule(config);
    publicOrigin = text(config, "study.public-origin").map(this::origin);
    open = text(config, "study.state").map(this::openOrClosed).orElse(true);
    formLifetime = Duration.ofMinutes(text(config, "form.minutes").map(this::minutes).orElse(720));
    reportsPerAddress = count(config, "limit.reports", 200);
    workFrom = count(config, "work.from", 300);
    margins = text(config, "study.margins").map(StudyConfiguration::margins);
    require(
        key.length() >= SHORTEST_KEY, "study.key must have at least " + SHORTEST_KEY + " signs");
  }

  /** A 256-bit key of its own for each purpose, derived from the one secret of the study. */
  public SecretKey keyFor(String purpose) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
      return new SecretKeySpec(mac.doFinal(purpose.getBytes(StandardCharsets.UTF_8)), "AES");
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HmacSHA256 is part of every Java platform", e);
    }
  }

  public boolean usesDevelopmentKey() {
    return key.equals(DEVELOPMENT_KEY);
  }

  public boolean demonstration() {
    return demonstration;
  }

  /** Who runs the study, as the consent page names them. */
  public Optional<String> operator() {
    return operator;
  }

  /** How to reach them, such as an address for mail. */
  public Optional<String> contact() {
    return contact;
  }

  /** When releases are cut. */
  public ReleaseSchedule schedule() {
    return schedule;
  }

  /** Scheme, host and port that browsers see, when a proxy stands in front. */
  public Optional<String> publicOrigin() {
    return publicOrigin;
  }

  /** Whether new reports are taken. */
  public boolean open() {
    return open;
  }

  /** How long a page of the survey may stay open before the person is asked whether to go on. */
  public Duration formLifetime() {
    return formLifetime;
  }

  /** How many new reports are taken from one address within an hour. */
  public int reportsPerAddress() {
    return reportsPerAddress;
  }

  /** From how many new reports a minute each has to be worked or waited for. */
  public int workFrom() {
    return workFrom;
  }

  private int count(Config config, String name, int standard) {
    String value = text(config, name).orElse(Integer.toString(standard));
    require(
        value.matches("[1-9]\\d{0,8}"),
        name + " is '" + value + "' and must be a whole number from 1");
    return Integer.parseInt(value);
  }

  /** The population that findings are also weighted to. */
  public Optional<PopulationMargins> margins() {
    return margins;
  }

  private static PopulationMargins margins(String file) {
    String given = "study.margins is '" + file + "'";
    try {
      return PopulationMargins.read(Files.readString(Path.of(file)));
    } catch (IllegalArgumentException e) {
      throw new InvalidConfigurationException(given + ": " + e.getMessage());
    } catch (IOException e) {
      throw new InvalidConfigurationException(given + " and must be a file that can be read");
    }
  }

  private boolean openOrClosed(String value) {
    require(
        value.equals("open") || value.equals("closed"),
        "study.state is '" + value + "' and must be open or closed");
    return value.equals("open");
  }

  private int minutes(String value) {
    require(
        value.matches("\\d{2,5}"),
        "form.minutes is '" + value + "' and must be a whole number of minutes, 10 or more");
    return Integer.parseInt(value);
  }

  private boolean yesOrNo(String value) {
    require(
        value.equals("true") || value.equals("false"),
        "study.demonstration is '" + value + "' and must be true or false");
    return value.equals("true");
  }

  private long reports(String value) {
    require(
        value.matches("\\d{1,9}"),
        "release.first is '" + value + "' and must be a whole number of reports");
    return Long.parseLong(value);
  }

  private double factor(String value) {
    require(
        value.matches("\\d{1,3}(\\.\\d{1,6})?"),
        "release.factor is '" + value + "' and must be a number like 2.0");
    return Double.parseDouble(value);
  }

  private ReleaseSchedule schedule(Config config) {
    long first = text(config, "release.first").map(this::reports).orElse(STANDARD.first());
    double factor = text(config, "release.factor").map(this::factor).orElse(STANDARD.factor());
    schedule("release.first is '" + first, first, STANDARD.factor());
    return schedule("release.factor is '" + factor, first, factor);
  }

  private static ReleaseSchedule schedule(String given, long first, double factor) {
    try {
      return new ReleaseSchedule(first, factor);
    } catch (IllegalArgumentException e) {
      throw new InvalidConfigurationException(given + "': " + e.getMessage());
    }
  }

  private String origin(String value) {
    String message =
        "study.public-origin is '" + value + "' and must look like https://survey.example.org";
    try {
      URI uri = new URI(value);
      boolean web = "http".equals(uri.getScheme()) || "https".equals(uri.getScheme());
      require(web && uri.getHost() != null && uri.getRawPath().isEmpty(), message);
      require(uri.getRawQuery() == null && uri.getRawFragment() == null, message);
      return value;
    } catch (URISyntaxException e) {
      throw new InvalidConfigurationException(message);
    }
  }

  private static Optional<String> text(Config config, String name) {
    return config.getOptionalValue(name, String.class).map(String::strip).filter(s -> !s.isEmpty());
  }

  private static void require(boolean condition, String message) {
    if (!condition) {
      throw new InvalidConfigurationException(message);
    }
  }
}
