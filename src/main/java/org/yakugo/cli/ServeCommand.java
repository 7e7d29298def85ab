package org.yakugo.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.yakugo.desk.Desk;
import org.yakugo.web.WebService;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Answers over HTTP until it is told to stop. */
@Command(name = "serve", showDefaultValues = true)
final class ServeCommand implements Callable<Integer> {
  private final Terminal terminal;
  @Mixin private CommonOptions common;

  @Option(names = "--host", descriptionKey = "serve.host", defaultValue = "127.0.0.1")
  private String host;

  @Option(names = "--port", descriptionKey = "serve.port", defaultValue = "7070")
  private int port;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    Desk desk = common.desk(terminal);
    WebService service = WebService.start(desk, host, port);
    Runtime.getRuntime().addShutdownHook(new Thread(service::close));
    terminal.out().println(service.url());
    terminal.out().flush();
    terminal.notice("serve.ready", service.url(), desk.workspace().root());
    desk.view().prepare(); // who asks before it is ready waits as long
    desk.view().loneTextChecker().warmUp();
    new CountDownLatch(1).await();
    return 0;
  }
}
