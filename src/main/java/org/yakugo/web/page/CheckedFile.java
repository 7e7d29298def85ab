package org.yakugo.web.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.yakugo.Digest;
import org.yakugo.bulletin.file.SourceText;

/**
 * A file that was given to the check.
 *
 * @param id names it in addresses
 * @param name the file's, without folders
 * @param at when it was given
 * @param text as it is now, with the suggestions that were applied
 * @param before as it was before the last of them; null if nothing is to be taken back
 * @param previous the fingerprints of what was found in the file of that name before; null if there
 *     was none
 */
public record CheckedFile(
    String id,
    String name,
    Instant at,
    String text,
    @Nullable String before,
    @Nullable List<String> previous) {

  SourceText source() {
    return SourceText.of(name, text);
  }

  /** Changes with the text. */
  @JsonIgnore
  public String version() {
    return Digest.hex(text, 16);
  }

  CheckedFile with(String mended) {
    return new CheckedFile(id, name, at, mended, text, previous);
  }

  /** The same before the last suggestion was applied. */
  CheckedFile restored() {
    return new CheckedFile(id, name, at, before == null ? text : before, null, previous);
  }

  /** Whether it came as a Word file, which can be had back with comments. */
  @JsonIgnore
  public boolean isWord() {
    return name.toLowerCase(Locale.ROOT).endsWith(".docx");
  }
}
