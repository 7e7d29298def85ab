package org.yakugo.bulletin.file;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.yakugo.UnusableInput;

/** The lines of an RTF document: paragraphs, line breaks and cells each end one. */
final class RtfText extends RtfListenerAdaptor {
  private static final Set<Command> TEXT_DESTINATIONS =
      Set.of(
          Command.rtf,
          Command.listtext,
          Command.pntext,
          Command.fldrslt,
          Command.field,
          Command.shp,
          Command.shptxt,
          Command.upr,
          Command.ud);
  private static final Set<Command> ASIDES =
      Set.of(
          Command.header,
          Command.headerl,
          Command.headerr,
          Command.headerf,
          Command.footer,
          Command.footerl,
          Command.footerr,
          Command.footerf);
  private static final Set<Command> LINE_ENDS =
      Set.of(Command.par, Command.line, Command.cell, Command.nestcell, Command.sect, Command.page);

  /** Characters that have commands of their own, which the parser passes on. */
  private static final Map<Command, String> CHARACTERS =
      Map.of(
          Command.tab, "\t",
          Command.nonbreakingspace, "\u00A0",
          Command.nonbreakinghyphen, "-",
          Command.emspace, "\u3000",
          Command.enspace, " ",
          Command.qmspace, " ");

  private static final Pattern DATED = Pattern.compile("\\\\revdttm(?:del)?(\\d+)");
  private static final Pattern HEADING = Pattern.compile("(?i)heading ([1-9])");

  /** Where a piece of text goes. */
  private enum Target {
    TEXT,
    ASIDE,
    FOOTNOTE,
    CODE,
    STYLES,
    NOWHERE
  }

  private record State(Target target, boolean hidden, boolean struck) {
    State into(Target other) {
      return new State(other, hidden, struck);
    }
  }

  private final DocumentLines lines = new DocumentLines();
  private final Deque<State> outer = new ArrayDeque<>();
  private final StringBuilder aside = new StringBuilder();
  private final StringBuilder code = new StringBuilder();
  private final StringBuilder footnote = new StringBuilder();
  private final List<String> asides = new ArrayList<>();
  private final List<String> footnotes = new ArrayList<>();
  private final List<String> struck = new ArrayList<>();
  private State now = new State(Target.TEXT, false, false);
  private boolean optional;
  private final Map<Integer, Integer> headings = new HashMap<>();
  private int style;

  /** The numbers by which the file dates changes. */
  private final Set<String> dates;

  private boolean groupBegun;

  private RtfText(byte[] content) {
    dates =
        DATED
            .matcher(new String(content, StandardCharsets.ISO_8859_1))
            .results()
            .map(date -> date.group(1))
            .collect(Collectors.toSet());
  }

  static SourceText read(String name, byte[] content) {
    try {
      RtfText text = new RtfText(content);
      new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(content)), text);
      text.lines.leftOut(Aside.HEADER_OR_FOOTER, text.asides);
      text.lines.leftOut(Aside.FOOTNOTE, text.footnotes);
      text.lines.leftOut(Aside.STRUCK, text.struck);
      return text.lines.source(name);
    } catch (IOException | RuntimeException broken) {
      throw UnusableInput.unsupported("no-readable-rtf-document", name).because(broken);
    }
  }

  @Override
  public void processGroupStart() {
    outer.push(now);
    groupBegun = true;
    optional = false;
  }

  @Override
  public void processGroupEnd() {
    State ended = now;
    optional = false;
    now = outer.isEmpty() ? now : outer.pop();
    if (ended.target != now.target) {
      flush(aside, asides);
      flush(footnote, footnotes);
      if (ended.target == Target.CODE) {
        lines.add(RubyField.base(code.toString()));
        code.setLength(0);
      }
    }
  }

  private static void flush(StringBuilder text, List<String> texts) {
    if (!text.isEmpty()) {
      texts.add(text.toString());
      text.setLength(0);
    }
  }

  @Override
  public void processString(String string) {
    boolean isDate = groupBegun && dates.contains(string.strip());
    groupBegun = false;
    // LibreOffice writes the date of a change of type as text
    if (!now.hidden && !isDate) {
      switch (now.target) {
        case TEXT -> {
          if (now.struck) {
            struck.add(string);
          } else {
            lines.add(string);
          }
        }
        case ASIDE -> aside.append(string);
        case FOOTNOTE -> footnote.append(string);
        case CODE -> code.append(string);
        case STYLES -> style(string);
        case NOWHERE -> {
          // tables of fonts and styles, pictures, codes of fields
        }
      }
    }
  }

  @Override
  public void processCommand(Command command, int parameter, boolean has, boolean isOptional) {
    groupBegun = false;
    if (command == Command.optionalcommand) {
      optional = true;
      now = now.into(Target.NOWHERE);
    } else if (command.getCommandType() == CommandType.Destination) {
      now = optional ? Objects.requireNonNullElse(outer.peek(), now) : now;
      now = now.into(target(command));
    } else if (!optional) {
      form(command, has ? parameter : 1);
    }
  }

  private void style(String name) {
    Matcher heading = HEADING.matcher(name);
    if (heading.lookingAt()) {
      headings.put(style, Integer.parseInt(heading.group(1)));
    }
  }

  private Target target(Command destination) {
    if (destination == Command.footnote) {
      return Target.FOOTNOTE;
    }
    if (ASIDES.contains(destination)) {
      return Target.ASIDE;
    }
    if (destination == Command.fldinst && now.target == Target.TEXT) {
      return Target.CODE;
    }
    if (destination == Command.stylesheet) {
      return Target.STYLES;
    }
    if (destination == Command.shptxt) {
      return Target.TEXT;
    }
    return TEXT_DESTINATIONS.contains(destination) ? now.target : Target.NOWHERE;
  }

  private void form(Command command, int parameter) {
    if (command == Command.v || command == Command.deleted) {
      now = new State(now.target, parameter != 0, now.struck);
    } else if (command == Command.strike || command == Command.striked) {
      now = new State(now.target, now.hidden, parameter != 0);
    } else if (command == Command.plain) {
      now = new State(now.target, false, false);
    } else if (now.target == Target.STYLES && command == Command.s) {
      style = parameter;
    } else if (now.target == Target.TEXT) {
      if (command == Command.trowd) {
        lines.beginRow();
      } else if (command == Command.row) {
        lines.endRow();
      } else if (LINE_ENDS.contains(command) && !(now.hidden && command == Command.par)) {
        lines.endLine();
        if (command == Command.cell) {
          lines.endCell();
        }
      } else if (CHARACTERS.containsKey(command)) {
        processString(CHARACTERS.get(command));
      } else if (command == Command.pard) {
        lines.heading(0);
      } else if (command == Command.s) {
        lines.heading(headings.getOrDefault(parameter, 0));
      }
    }
  }
}
