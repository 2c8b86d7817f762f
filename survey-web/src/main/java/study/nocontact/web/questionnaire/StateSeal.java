package study.nocontact.web.questionnaire;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import study.nocontact.web.platform.StudyConfiguration;

/**
 * Locks a form's state into a text that travels with the page: nobody else can read it, change it,
 * or keep it beyond its time. AES-256-GCM with a random nonce; the first byte tells the version.
 */
@Singleton
public class StateSeal {

  static final int LONGEST = 32 * 1024;
  private static final byte VERSION = 2;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final SecretKey key;
  private final SecureRandom random;
  private final Clock clock;
  private final Duration lifetime;

  @Inject
  StateSeal(StudyConfiguration configuration, SecureRandom random, Clock clock) {
    this(configuration.keyFor("form state"), random, clock, configuration.formLifetime());
  }

  StateSeal(SecretKey key, SecureRandom random, Clock clock, Duration lifetime) {
    this.key = key;
    this.random = random;
    this.clock = clock;
    this.lifetime = lifetime;
  }

  public String seal(FormState state) {
    try {
      return lock(new FormStateBytes(state, clock.instant()).pack());
    } catch (IOException e) {
      throw new IllegalStateException("Writing to memory cannot fail", e);
    }
  }

  public Unsealed open(String text) {
    try {
      FormStateBytes content = FormStateBytes.unpack(unlock(text));
      return content.at().plus(lifetime).isBefore(clock.instant())
          ? new Unsealed.Expired(content.state())
          : new Unsealed.Opened(content.state());
    } catch (GeneralSecurityException | IOException | IllegalArgumentException e) {
      return new Unsealed.Unreadable();
    }
  }

  String lock(byte[] content) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] locked = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(content);
      return Base64.getUrlEncoder()
          .withoutPadding()
          .encodeToString(
              ByteBuffer.allocate(1 + NONCE_BYTES + locked.length)
                  .put(VERSION)
                  .put(nonce)
                  .put(locked)
                  .array());
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-GCM is part of every Java platform", e);
    }
  }

  private byte[] unlock(String text) throws GeneralSecurityException {
    if (text.length() > LONGEST) {
      throw new GeneralSecurityException("The text is too long");
    }
    ByteBuffer bytes = ByteBuffer.wrap(Base64.getUrlDecoder().decode(text));
    if (bytes.remaining() <= 1 + NONCE_BYTES + TAG_BITS / 8 || bytes.get() != VERSION) {
      throw new GeneralSecurityException("The text was not sealed here");
    }
    byte[] nonce = new byte[NONCE_BYTES];
    bytes.get(nonce);
    byte[] locked = new byte[bytes.remaining()];
    bytes.get(locked);
    return cipher(Cipher.DECRYPT_MODE, nonce).doFinal(locked);
  }

  private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(new byte[] {VERSION});
    return cipher;
  }
}
