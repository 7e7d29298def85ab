package org.yakugo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.io.function.IOFunction;

/** Files that are packed with the program. */
public final class Packed {
  /**
   * A file's content.
   *
   * @param beside the class in whose package it lies
   * @param name from that package, or from the root of all that is packed if it begins with a slash
   * @throws IllegalArgumentException if there is none of that name
   */
  public static byte[] bytes(Class<?> beside, String name) {
    try (InputStream in = beside.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("there is no " + name);
      }
      return bytes(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Does something with a folder of packed files, which may lie in a jar.
   *
   * @param file one of them, from the package of the class
   * @return empty if there is none of that name
   */
  public static <T> Optional<T> folder(Class<?> beside, String file, IOFunction<Path, T> use)
      throws IOException {
    URL found = beside.getResource(file);
    if (found == null) {
      return Optional.empty();
    }
    String place = found.toString();
    if (!found.getProtocol().equals("jar")) {
      return Optional.of(use.apply(Path.of(URI.create(place)).getParent()));
    }
    int end = place.indexOf('!');
    try (FileSystem jar =
        FileSystems.newFileSystem(URI.create(place.substring(0, end)), Map.of())) {
      return Optional.of(use.apply(jar.getPath(place.substring(end + 1)).getParent()));
    }
  }

  /** All that a stream has, copied once where it knows how much that is. */
  public static byte[] bytes(InputStream in) throws IOException {
    byte[] known = new byte[in.available()];
    int read = in.readNBytes(known, 0, known.length);
    byte[] rest = in.readAllBytes();
    if (read == known.length && rest.length == 0) {
      return known;
    }
    byte[] all = Arrays.copyOf(known, read + rest.length);
    System.arraycopy(rest, 0, all, read, rest.length);
    return all;
  }

  /** The cells of each line of a table behind the first. */
  static Stream<String[]> cells(Class<?> beside, String name) {
    return text(beside, name).lines().skip(1).map(line -> line.split("\t", -1));
  }

  /** A text in UTF-8. */
  public static String text(Class<?> beside, String name) {
    return new String(bytes(beside, name), StandardCharsets.UTF_8);
  }
}
