package study.nocontact.web.api;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenApiTest {

  private static final List<Class<?>> RESOURCES =
      List.of(StudyResource.class, ReleasesResource.class, ContentsResource.class);
  private static final JsonObject API = JsonParser.parseString(OpenApi.text()).getAsJsonObject();

  @Test
  void describesEveryRouteWithItsFormatsAndNoOther() {
    Set<String> served =
        RESOURCES.stream().flatMap(OpenApiTest::routes).collect(toCollection(TreeSet::new));
    Set<String> described = new TreeSet<>();
    API.getAsJsonObject("paths")
        .entrySet()
        .forEach(
            path ->
                operation(path.getValue().getAsJsonObject())
                    .getAsJsonObject("responses")
                    .getAsJsonObject("200")
                    .getAsJsonObject("content")
                    .keySet()
                    .forEach(type -> described.add(path.getKey() + " " + type)));
    assertThat(described).isEqualTo(served);
  }

  @Test
  void describesEveryParameterOfAPath() {
    API.getAsJsonObject("paths")
        .entrySet()
        .forEach(
            path -> {
              JsonObject get = operation(path.getValue().getAsJsonObject());
              long described = get.has("parameters") ? get.getAsJsonArray("parameters").size() : 0;
              assertThat(path.getKey().chars().filter(sign -> sign == '{').count())
                  .as(path.getKey())
                  .isEqualTo(described);
            });
  }

  @Test
  void offersReadingOnlyAndNoQueries() {
    API.getAsJsonObject("paths")
        .entrySet()
        .forEach(
            path -> assertThat(path.getValue().getAsJsonObject().keySet()).containsExactly("get"));
    assertThat(OpenApi.text()).doesNotContain("\"query\"");
  }

  @Test
  void everyResourceOfTheVersionIsForPrograms() {
    assertThat(RESOURCES).allMatch(type -> type.isAnnotationPresent(ForPrograms.class));
  }

  private static JsonObject operation(JsonObject path) {
    return path.getAsJsonObject("get");
  }

  private static Stream<String> routes(Class<?> resource) {
    return Arrays.stream(resource.getDeclaredMethods())
        .filter(method -> method.isAnnotationPresent(GET.class))
        .flatMap(method -> Arrays.stream(types(method)).map(type -> path(resource, method) + type));
  }

  private static String[] types(Method method) {
    return method.getAnnotation(Produces.class).value();
  }

  private static String path(Class<?> resource, Method method) {
    Path own = method.getAnnotation(Path.class);
    String path =
        resource.getAnnotation(Path.class).value() + (own == null ? "" : "/" + own.value());
    return path.replaceAll("\\{(\\w+):[^/]*?\\}(?=/|$)", "{$1}") + " ";
  }
}
