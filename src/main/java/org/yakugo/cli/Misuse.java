package org.yakugo.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.yakugo.Message;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line: in English as the parser says it, and in Japanese. */
final class Misuse {
  /** How a value of that type is written. */
  private static final Map<Class<?>, String> WRITTEN =
      Map.of(
          int.class, "。整数で書いてください",
          Integer.class, "。整数で書いてください",
          LocalDate.class, "。2026-05-08のように書いてください");

  static Message of(ParameterException e) {
    return new Message(japanese(e), english(e));
  }

  private static String english(ParameterException e) {
    if (e instanceof UnmatchedArgumentException more
        && !more.isUnknownOption()
        && !hasCommands(e)) {
      return "There are more arguments than it takes: '%s'"
          .formatted(String.join("', '", more.getUnmatched()));
    }
    ArgSpec spec = e.getArgSpec();
    return spec != null && spec.type() == LocalDate.class && e.getValue() != null
        ? "%s can't be '%s'; a day is written like 2026-05-08".formatted(name(spec), e.getValue())
        : String.valueOf(e.getMessage());
  }

  private static String japanese(ParameterException e) {
    return switch (e) {
      case UnmatchedArgumentException unknown when unknown.isUnknownOption() ->
          "オプション%sはありません".formatted(listed(unknown.getUnmatched()));
      case UnmatchedArgumentException unknown when hasCommands(unknown) ->
          "コマンド%sはありません".formatted(listed(unknown.getUnmatched()));
      case UnmatchedArgumentException more ->
          "余分な引数があります：%s".formatted(listed(more.getUnmatched()));
      case MissingParameterException missing ->
          missing.getMissing().stream()
              .map(Misuse::missing)
              .collect(Collectors.joining("、", "", "がありません"));
      case OverwrittenOptionException twice ->
          "%sは一度しか書けません".formatted(name(twice.getOverwritten()));
      default -> value(e);
    };
  }

  private static boolean hasCommands(ParameterException e) {
    return !e.getCommandLine().getSubcommands().isEmpty();
  }

  private static String missing(ArgSpec spec) {
    return spec.isOption() && spec.arity().min() > 0
        ? name(spec) + "の値（" + spec.paramLabel() + "）"
        : name(spec);
  }

  private static String value(ParameterException e) {
    ArgSpec spec = e.getArgSpec();
    if (spec == null) {
      return hasCommands(e) ? "コマンドがありません" : String.valueOf(e.getMessage());
    }
    Class<?> type = spec.type();
    String wanted =
        type.isEnum()
            ? Stream.of(type.getEnumConstants())
                .map(one -> one.toString().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ", "。", "のどれかです"))
            : WRITTEN.getOrDefault(type, "");
    return "%sの値「%s」は使えません%s".formatted(name(spec), e.getValue(), wanted);
  }

  private static String name(ArgSpec spec) {
    return spec instanceof OptionSpec option ? option.longestName() : spec.paramLabel();
  }

  private static String listed(List<String> words) {
    return words.stream().map(word -> "「" + word + "」").collect(Collectors.joining());
  }
}
