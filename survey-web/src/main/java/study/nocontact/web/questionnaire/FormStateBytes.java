package study.nocontact.web.questionnaire;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import study.nocontact.analysis.instrument.AnswersDocument;
import study.nocontact.analysis.instrument.FollowUp;

/**
 * A form's state as few bytes.
 *
 * @param state what the person has entered
 * @param at when it was written down
 */
record FormStateBytes(FormState state, Instant at) {

  /** More than a form filled to the brim needs; whatever unpacks to more is refused. */
  static final int MOST_BYTES = 64 * 1024;

  private static final int FIRST = 1;
  private static final int LATER = 2;

  byte[] pack() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
      write(state.occasion(), out);
      out.writeLong(state.begun().toEpochMilli());
      out.writeLong(at.toEpochMilli());
      out.writeShort(state.fields().size());
      for (Map.Entry<String, List<String>> field : state.fields().entrySet()) {
        out.writeUTF(field.getKey());
        out.writeByte(field.getValue().size());
        for (String value : field.getValue()) {
          out.writeUTF(value);
        }
      }
    }
    return bytes.toByteArray();
  }

  static FormStateBytes unpack(byte[] packed) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(inflate(packed)));
    Occasion occasion = occasion(in);
    Instant begun = Instant.ofEpochMilli(in.readLong());
    Instant at = Instant.ofEpochMilli(in.readLong());
    Map<String, List<String>> fields = new LinkedHashMap<>();
    for (int left = in.readUnsignedShort(); left > 0; left--) {
      fields.put(in.readUTF(), values(in));
    }
    return new FormStateBytes(new FormState(occasion, begun, fields), at);
  }

  private static void write(Occasion occasion, DataOutputStream out) throws IOException {
    if (occasion instanceof Occasion.First first) {
      out.writeByte(FIRST);
      out.writeUTF(first.code().signs());
      out.writeBoolean(first.readable());
    } else if (occasion instanceof Occasion.Later later) {
      out.writeByte(LATER);
      out.writeUTF(later.codeHash());
      out.writeShort(later.wave());
      out.writeUTF(AnswersDocument.write(later.questions().known()));
    }
  }

  private static Occasion occasion(DataInputStream in) throws IOException {
    int kind = in.readByte();
    return switch (kind) {
      case FIRST -> new Occasion.First(new ReturnCode(in.readUTF()), in.readBoolean());
      case LATER ->
          new Occasion.Later(
              in.readUTF(),
              in.readUnsignedShort(),
              new FollowUp(AnswersDocument.read(in.readUTF())));
      default -> throw new IOException("There is no occasion " + kind);
    };
  }

  private static List<String> values(DataInputStream in) throws IOException {
    List<String> values = new ArrayList<>();
    for (int left = in.readUnsignedByte(); left > 0; left--) {
      values.add(in.readUTF());
    }
    return values;
  }

  private static byte[] inflate(byte[] packed) throws IOException {
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      byte[] bytes = in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES) {
        throw new IOException("The form's state is too large");
      }
      return bytes;
    }
  }
}
