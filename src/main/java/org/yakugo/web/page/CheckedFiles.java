package org.yakugo.web.page;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yakugo.Json;
import org.yakugo.UnusableInput;
import org.yakugo.bulletin.BulletinReader;
import org.yakugo.bulletin.file.SourceFile;
import org.yakugo.bulletin.file.SourceText;
import org.yakugo.workspace.DurableFile;
import org.yakugo.workspace.Workspace;
import org.yakugo.workspace.WriteLock;

/**
 * The files that were given to the check, kept among what is derived: who throws them away loses
 * nothing but the way back to them.
 */
record CheckedFiles(Workspace workspace, Path folder) {
  private static final String ENDING = ".json";
  private static final String ORIGINAL = ".original";
  private static final int ID_LENGTH = 12;
  private static final Pattern ID = Pattern.compile("[0-9a-f]{" + ID_LENGTH + "}");

  CheckedFiles(Workspace workspace) {
    this(workspace, workspace.derived().resolve("checked"));
  }

  /** All, the newest first. */
  List<CheckedFile> all() {
    List<CheckedFile> all = new ArrayList<>();
    try {
      for (Path file : Workspace.files(folder, name -> name.endsWith(ENDING))) {
        all.add(Json.MAPPER.readValue(file.toFile(), CheckedFile.class));
      }
    } catch (IOException e) {
      throw UnusableInput.storage("cant-be-read", folder, e).because(e);
    }
    all.sort(Comparator.comparing(CheckedFile::at).reversed());
    return all;
  }

  /**
   * @throws UnusableInput if there is none
   */
  CheckedFile find(String id) {
    try {
      return Json.MAPPER.readValue(file(id, ENDING).toFile(), CheckedFile.class);
    } catch (IOException e) {
      throw gone(e);
    }
  }

  /**
   * @param seen the version that somebody saw
   * @throws UnusableInput if there is none, or its text is another one by now
   */
  CheckedFile find(String id, String seen) {
    CheckedFile file = find(id);
    if (!file.version().equals(seen)) {
      throw UnusableInput.conflict("text-changed-elsewhere-since-you-saw");
    }
    return file;
  }

  /**
   * Keeps a file.
   *
   * @param previous as in {@link CheckedFile}
   * @throws UnusableInput if it can't be read, or holds no item
   */
  CheckedFile add(String name, byte[] content, @Nullable List<String> previous) {
    SourceText text = SourceFile.read(name, content);
    BulletinReader.readItems(text);
    String id = UUID.randomUUID().toString().replace("-", "").substring(0, ID_LENGTH);
    CheckedFile added = new CheckedFile(id, name, Instant.now(), text.text(), null, previous);
    DurableFile.write(file(id, ORIGINAL), content);
    write(added);
    return added;
  }

  /**
   * Keeps a file whose text was changed.
   *
   * @throws UnusableInput as {@link #find(String, String)}
   */
  void save(CheckedFile seen, CheckedFile changed) {
    try (WriteLock lock = workspace.lockForWriting()) {
      find(seen.id(), seen.version());
      write(changed);
    }
  }

  private void write(CheckedFile changed) {
    DurableFile.write(file(changed.id(), ENDING), Json.indented(changed));
  }

  /** The bytes as they came. */
  byte[] original(CheckedFile checked) {
    try {
      return Files.readAllBytes(file(checked.id(), ORIGINAL));
    } catch (IOException e) {
      throw gone(e);
    }
  }

  private static UnusableInput gone(@Nullable IOException e) {
    return UnusableInput.missing("file-not-here-any-more-check-again").because(e);
  }

  private Path file(String id, String ending) {
    if (!ID.matcher(id).matches()) {
      throw gone(null);
    }
    return Workspace.fileIn(folder, id + ending);
  }
}
