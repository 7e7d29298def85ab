package org.yakugo.check.languagetool;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.languagetool.JLanguageTool;
import org.languagetool.Language;
import org.languagetool.Languages;

/** The two languages as LanguageTool knows them, and the rules of its that stay switched off. */
enum LanguageRules {
  JAPANESE("ja") {
    @Override
    Language load() {
      return new SpacedJapanese();
    }
  },
  ENGLISH("en") {
    @Override
    Language load() {
      Language english = Languages.getLanguageForShortCode("en-US");
      // Phrase chunks cost most of the analysis, and few rules that are on here need them.
      english.setChunker(tokens -> {});
      return english;
    }
  };

  private final String code;
  private @Nullable Language language;

  LanguageRules(String code) {
    this.code = code;
  }

  abstract Language load();

  /** Loaded when first asked for. */
  synchronized Language language() {
    if (language == null) {
      language = load();
    }
    return language;
  }

  /** A new instance, for one thread, with those rules switched off. */
  JLanguageTool tool(Set<String> switchedOff) {
    JLanguageTool tool = new JLanguageTool(language());
    tool.disableRules(List.copyOf(switchedOff));
    tool.addMatchFilter(new DoubledNames());
    return tool;
  }

  /** As {@link #tool(Set)}, for a variant of the language, whose speller is off as well. */
  JLanguageTool tool(Language variant, Set<String> switchedOff) {
    if (!variant.isVariant() || variant.getClass().isInstance(language())) {
      return tool(switchedOff);
    }
    variant.setChunker(language().getChunker());
    JLanguageTool tool = new JLanguageTool(variant);
    tool.disableRules(List.copyOf(switchedOff));
    tool.addMatchFilter(new DoubledNames());
    tool.getAllSpellingCheckRules().forEach(speller -> tool.disableRule(speller.getId()));
    return tool;
  }

  /** Ids of the rules that are noisy, slow, or the business of a rule of our own. */
  Set<String> switchedOff(org.yakugo.language.Language tables) {
    return tables.table("switched-off-rules").rows().stream()
        .filter(row -> row.text("language").equals(code))
        .map(row -> row.text("id"))
        .collect(Collectors.toUnmodifiableSet());
  }
}
