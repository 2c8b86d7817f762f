package study.nocontact.web.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Renders the templates of src/main/jte, compiled with the application, to whole pages. */
@ApplicationScoped
public class Templates {

  private static final String GENERATED_PACKAGE = "gg.jte.generated.precompiled";

  private final TemplateEngine engine =
      TemplateEngine.createPrecompiled(
          null, ContentType.Html, Templates.class.getClassLoader(), GENERATED_PACKAGE);
  private final List<String> banners;
  private final Provider<Reader> readers;

  /** For the proxy that the container makes of this class. */
  Templates() {
    this.banners = List.of();
    this.readers = null;
  }

  @Inject
  public Templates(StudyConfiguration configuration, Provider<Reader> readers) {
    this.banners = Banners.of(configuration);
    this.readers = readers;
  }

  /**
   * Renders a template such as {@code site/home.jte}. The parameters {@code page}, the words that
   * all pages share in the reader's language, and {@code banners} are always there, for the layout.
   */
  public String render(String template, Map<String, Object> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    PlatformText page =
        (PlatformText) all.computeIfAbsent("page", key -> PlatformText.of(readers.get()));
    all.putIfAbsent("banners", banners.stream().map(page::get).toList());
    StringOutput html = new StringOutput(8192);
    engine.render(template, all, html);
    return html.toString();
  }
}
