package org.yakugo.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Message;
import org.yakugo.text.EditDistance;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line: in English as the parser says it, and in Japanese. */
final class Misuse {
  private static final Message NUMBER = new Message("整数で書いてください", "it is a whole number");

  /** How a value of that type is written. */
  private static final Map<Class<?>, Message> WRITTEN =
      Map.of(
          int.class,
          NUMBER,
          Integer.class,
          NUMBER,
          LocalDate.class,
          new Message("2026-05-08のように書いてください", "a day is written like 2026-05-08"));

  static Message of(ParameterException e) {
    return switch (e) {
      case UnmatchedArgumentException unknown when unknown.isUnknownOption() ->
          meant(
              told(e, "オプション%sはありません", listed(unknown.getUnmatched())),
              unknown,
              unknown.getCommandLine().getCommandSpec().optionsMap().keySet());
      case UnmatchedArgumentException unknown when hasCommands(unknown) ->
          meant(
              told(e, "コマンド%sはありません", listed(unknown.getUnmatched())),
              unknown,
              unknown.getCommandLine().getSubcommands().keySet());
      case UnmatchedArgumentException more ->
          new Message(
              "余分な引数があります：%s".formatted(listed(more.getUnmatched())),
              "There are more arguments than it takes: '%s'"
                  .formatted(String.join("', '", more.getUnmatched())));
      case MissingParameterException missing ->
          told(
              e,
              "%sがありません",
              missing.getMissing().stream().map(Misuse::missing).collect(Collectors.joining("、")));
      case OverwrittenOptionException twice ->
          told(e, "%sは一度しか書けません", name(twice.getOverwritten()));
      default ->
          e.getArgSpec() != null && e.getValue() != null
              ? value(e.getArgSpec(), e.getValue())
              : told(e, hasCommands(e) ? "コマンドがありません" : "%s", String.valueOf(e.getMessage()));
    };
  }

  /** In English as the parser says it. */
  private static Message told(ParameterException e, String japanese, String words) {
    return new Message(japanese.formatted(words), String.valueOf(e.getMessage()));
  }

  /** Names what is likest to the first word that there isn't, if it is like it. */
  private static Message meant(
      Message told, UnmatchedArgumentException unknown, Set<String> known) {
    String word = unknown.getUnmatched().getFirst().replaceFirst("=.*", "");
    return EditDistance.nearest(word, known)
        .filter(one -> EditDistance.between(one, word) <= word.replace("-", "").length() * 2 / 5)
        .map(
            one ->
                new Message(
                    told.ja() + "（「" + one + "」のことでしょうか）",
                    told.en() + " (is '" + one + "' meant?)"))
        .orElse(told);
  }

  private static boolean hasCommands(ParameterException e) {
    return !e.getCommandLine().getSubcommands().isEmpty();
  }

  private static String missing(ArgSpec spec) {
    return spec.isOption() && spec.arity().min() > 0
        ? name(spec) + "の値（" + spec.paramLabel() + "）"
        : name(spec);
  }

  private static Message value(ArgSpec spec, String value) {
    Class<?> type = spec.type();
    Message wanted = WRITTEN.get(type);
    if (type.isEnum()) {
      String all =
          Stream.of(type.getEnumConstants())
              .map(one -> one.toString().toLowerCase(Locale.ROOT))
              .collect(Collectors.joining(", "));
      wanted = new Message(all + "のどれかです", "it is one of " + all);
    }
    return new Message(
        "%sの値「%s」は使えません%s".formatted(name(spec), value, wanted == null ? "" : "。" + wanted.ja()),
        "%s can't be '%s'%s"
            .formatted(name(spec), value, wanted == null ? "" : "; " + wanted.en()));
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }

  private static String listed(List<String> words) {
    return words.stream().map(word -> "「" + word + "」").collect(Collectors.joining());
  }
}
