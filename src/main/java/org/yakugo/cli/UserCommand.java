package org.yakugo.cli;

import java.io.Console;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.commons.io.function.Uncheck;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.UnusableInput.Reason;
import org.yakugo.web.account.Role;
import org.yakugo.web.account.Users;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The users of a service that other machines reach: adds one, changes one, takes one away. */
@Command(name = "user")
final class UserCommand extends TerminalCommand {
  @Parameters(paramLabel = "NAME", descriptionKey = "user.name")
  private String name;

  @Option(names = "--users", paramLabel = "FILE", required = true, descriptionKey = "user.users")
  private @Nullable Path file;

  @Option(names = "--role", paramLabel = "ROLE", descriptionKey = "user.role")
  private @Nullable String role;

  @Option(names = "--password-stdin", descriptionKey = "user.password-stdin")
  private boolean fromInput;

  @Option(names = "--token", descriptionKey = "user.token")
  private boolean token;

  @Option(names = "--remove", descriptionKey = "user.remove")
  private boolean remove;

  @Override
  public Integer call() {
    Users users = Users.at(terminal().resolve(Objects.requireNonNull(file)));
    if (remove) {
      users.remove(name);
    } else if (token) {
      terminal().out().println(users.newToken(name));
    } else {
      String password = users.find(name).isPresent() && role != null ? null : password();
      users.set(name, role == null ? null : Role.of(role), password);
    }
    return 0;
  }

  /** Typed unseen, or with {@code --password-stdin} a line of standard input. */
  private String password() {
    if (!fromInput) {
      Console console = System.console();
      if (console == null) {
        throw new UnusableInput(Reason.REQUEST, terminal().text("user.no-console"));
      }
      return new String(console.readPassword("%s ", terminal().text("user.password")));
    }
    String line = Uncheck.get(() -> terminal().lines().readLine());
    return line == null ? "" : line;
  }
}
