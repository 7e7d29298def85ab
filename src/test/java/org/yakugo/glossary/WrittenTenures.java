package org.yakugo.glossary;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.io.function.Uncheck;

/** A table of tenures as a person writes it into the workspace. */
public final class WrittenTenures {
  private WrittenTenures() {}

  public static TenureFile read(String text) {
    Path folder = Uncheck.get(() -> Files.createTempDirectory("tenures"));
    Path file = folder.resolve(TenureFile.NAME);
    Uncheck.run(() -> Files.writeString(file, text));
    TenureFile tenures = TenureFile.load(folder);
    tenures.tenures().size();
    Uncheck.run(() -> Files.delete(file));
    Uncheck.run(() -> Files.delete(folder));
    return tenures;
  }
}
