package org.yakugo.memory;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Units and those of one more bulletin, or of another version of one.
 *
 * @param bulletin its units, at least one
 */
public record OneMore(UnitSource others, List<TranslationUnit> bulletin) implements UnitSource {
  @Override
  public Map<String, String> versions() {
    Map<String, String> versions = new HashMap<>(others.versions());
    versions.putAll(UnitSource.of(bulletin).versions());
    return versions;
  }

  @Override
  public List<TranslationUnit> of(String other) {
    return other.equals(bulletin.getFirst().bulletin()) ? bulletin : others.of(other);
  }
}
