package study.nocontact.web.platform;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
  private List<String> banners = List.of();

  Templates() {}

  @Inject
  public Templates(StudyConfiguration configuration) {
    banners = Banners.of(configuration);
  }

  /**
   * Renders a template such as {@code site/home.jte}. The parameter {@code banners} is always
   * there, for the layout.
   */
  public String render(String template, Map<String, Object> parameters) {
    Map<String, Object> all = new HashMap<>(parameters);
    all.putIfAbsent("banners", banners);
    StringOutput page = new StringOutput(8192);
    engine.render(template, all, page);
    return page.toString();
  }
}
