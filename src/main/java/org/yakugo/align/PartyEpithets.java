package org.yakugo.align;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yakugo.Kind;
import org.yakugo.align.ItemLinks.Found;
import org.yakugo.text.Span;

/**
 * Takes off a party's name what the headline says of it: {@code Ruling Law and Justice} and 与党・法と正義
 * are also {@code Law and Justice} and 法と正義, and {@code AKP} alone isn't 与党・公正発展党.
 */
record PartyEpithets(ItemLinks links, String english) {
  private static final Pattern PRINTED = Pattern.compile("(?:最大)?[与野]党・");

  private static final Pattern ENGLISH =
      Pattern.compile("(?i)(?:ruling|(?:(?:main|largest) )?opposition)(?: party)? ");

  void align() {
    for (Found found : List.copyOf(links.all())) {
      Matcher printed =
          PRINTED
              .matcher(links.japanese().text())
              .region(found.japanese().start(), found.japanese().end());
      if (found.inHeadline() && found.kind() == Kind.ORGANISATION && printed.lookingAt()) {
        Span name = new Span(printed.end(), found.japanese().end());
        Matcher said =
            ENGLISH.matcher(english).region(found.english().start(), found.english().end());
        if (said.lookingAt()) {
          links.derive(found, new Span(said.end(), found.english().end()), name);
        } else {
          links.replace(found, name);
        }
      }
    }
  }
}
