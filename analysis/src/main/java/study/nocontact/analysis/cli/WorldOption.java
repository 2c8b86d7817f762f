package study.nocontact.analysis.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;
import study.nocontact.analysis.simulation.World;

/** A world, given by its code. */
final class WorldOption implements ITypeConverter<World>, Iterable<String> {

  @Override
  public World convert(String code) {
    return World.of(code)
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "there is no world named \"" + code + "\"; there are " + all()));
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(World.values()).map(World::code).iterator();
  }

  private static String all() {
    return Arrays.stream(World.values()).map(World::code).collect(Collectors.joining(", "));
  }
}
