package org.yakugo.desk;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.yakugo.Message;
import org.yakugo.corpus.Snapshot;
import org.yakugo.corpus.Snapshot.Unread;
import org.yakugo.glossary.BrokenLine;
import org.yakugo.glossary.Glossary;
import org.yakugo.language.Language;

/** What of a workspace's files isn't used: lines of the glossary, bulletins. */
final class NotUsed {
  /** So many are told one by one. */
  static final int TOLD = 5;

  /** Says it again to somebody who comes later: what was told first went to another. */
  static void tell(View view, Language language, Consumer<Message> told) {
    tell(view.glossary(), view.corpus(), told);
    language.told().forEach(told);
  }

  /** Says why, a sentence for each. */
  static void tell(Glossary glossary, Snapshot bulletins, Consumer<Message> told) {
    List<Message> unused =
        Stream.concat(
                glossary.problems().stream().map(BrokenLine::told),
                bulletins.unread().stream().map(Unread::reason))
            .toList();
    unused.stream().limit(TOLD).forEach(told);
    if (unused.size() > TOLD) {
      told.accept(Message.of("more-arent-used", unused.size() - TOLD));
    }
  }
}
