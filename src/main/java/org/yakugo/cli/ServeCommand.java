package org.yakugo.cli;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.yakugo.UnusableInput;
import org.yakugo.desk.Desk;
import org.yakugo.web.Access;
import org.yakugo.web.AccessToken;
import org.yakugo.web.WebService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Visibility;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers over HTTP until it is told to stop. */
@Command(name = "serve", showDefaultValues = true, addMethodSubcommands = false)
final class ServeCommand extends WorkspaceCommand {
  @Option(names = "--host", paramLabel = "ADDRESS", descriptionKey = "serve.host")
  private String host = "127.0.0.1";

  @Option(names = "--port", paramLabel = "N", descriptionKey = "serve.port", defaultValue = "7070")
  private int port;

  @Option(names = "--token-file", paramLabel = "FILE", descriptionKey = "serve.token-file")
  private @Nullable Path tokenFile;

  @Option(names = "--users", paramLabel = "FILE", descriptionKey = "serve.users")
  private @Nullable Path users;

  @Option(
      names = "--allow-host",
      paramLabel = "NAME",
      descriptionKey = "serve.allow-host",
      showDefaultValue = Visibility.NEVER)
  private List<String> names = List.of();

  @Option(
      names = "--allow-origin",
      paramLabel = "ORIGIN",
      descriptionKey = "serve.allow-origin",
      showDefaultValue = Visibility.NEVER)
  private List<String> origins = List.of();

  @Mixin private SharedMemoryOption shared;

  @Override
  public Integer call() throws InterruptedException {
    AccessToken token = tokenFile == null ? null : AccessToken.in(terminal().resolve(tokenFile));
    Access access =
        Access.at(host, names, origins, token, users == null ? null : terminal().resolve(users));
    Desk desk = common.desk(terminal(), shared.address());
    desk.view(); // so that no first request, not even for /health, waits for it
    WebService service = WebService.start(desk, host, port, access);
    Runtime.getRuntime().addShutdownHook(new Thread(service::close));
    letCommandsIn(desk);
    service.warmUp();
    terminal().out().println(service.url());
    terminal().out().flush();
    terminal().notice("serve.ready", desk.workspace().root());
    service.prepare(desk);
    desk.view().checking().warmUp();
    desk.view().survey(LocalDate.now());
    new CountDownLatch(1).await();
    return 0;
  }

  /** Who may only read the workspace is served all the same, and commands work by themselves. */
  private void letCommandsIn(Desk desk) {
    try {
      ServiceDoor door = ServiceDoor.open(desk, terminal().home());
      Runtime.getRuntime().addShutdownHook(new Thread(door::close));
    } catch (UncheckedIOException | UnusableInput e) {
      terminal().notice("serve.commands-alone", ServiceMark.in(desk.workspace().root()));
    }
  }
}
