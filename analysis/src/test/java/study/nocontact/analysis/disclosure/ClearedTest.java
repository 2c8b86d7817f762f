package study.nocontact.analysis.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClearedTest {

  @TempDir java.nio.file.Path out;

  @Test
  void publishingSomethingUncheckedDoesNotCompile() {
    assertThat(errors("package elsewhere; class A { Object a = new Cleared<>(\"raw\"); }"))
        .containsExactly("compiler.err.not.def.public.cant.access");
  }

  @Test
  void readingSomethingClearedCompilesAnywhere() {
    assertThat(
            errors(
                "package elsewhere; class A { String a(Cleared<String> b) { return b.value(); } }"))
        .isEmpty();
  }

  @Test
  void anotherKindOfOutcomeDoesNotCompile() {
    assertThat(errors("package elsewhere; record A() implements Outcome<String> {}")).isNotEmpty();
  }

  private List<String> errors(String code) {
    String imports =
        "import study.nocontact.analysis.disclosure.Cleared;"
            + "import study.nocontact.analysis.disclosure.Outcome;";
    String source = code.replace("package elsewhere;", "package elsewhere;" + imports);
    SimpleJavaFileObject file =
        new SimpleJavaFileObject(URI.create("string:///A.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return source;
          }
        };
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    List<String> options =
        List.of("-proc:none", "-d", out.toString(), "-cp", System.getProperty("java.class.path"));
    compiler.getTask(null, null, diagnostics, options, null, List.of(file)).call();
    return diagnostics.getDiagnostics().stream().map(each -> each.getCode()).toList();
  }
}
