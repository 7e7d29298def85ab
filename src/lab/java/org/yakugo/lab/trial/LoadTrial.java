package org.yakugo.lab.trial;

import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.yakugo.bulletin.Bulletin;
import org.yakugo.bulletin.Item;
import org.yakugo.desk.Desk;
import org.yakugo.web.WebService;

/**
 * Many clients ask one service for a while, as on the morning of publication: suggestions for
 * items, checks of whole bulletins, look-ups, and whether it is well.
 */
public final class LoadTrial {
  private static final int CLIENTS = 16;

  /** As many as a small office has at their desks. */
  private static final int FEW = 3;

  private static final int SLOWEST = 5;

  /** One thing that a client asks, and its share of a hundred. */
  private enum Ask {
    SUGGEST(50),
    CHECK(5),
    MEMORY(20),
    RENDER(10),
    HEALTH(15);

    private final int share;

    Ask(int share) {
      this.share = share;
    }

    private static Ask by(Random random) {
      int dice = random.nextInt(100);
      for (Ask ask : values()) {
        dice -= ask.share;
        if (dice < 0) {
          return ask;
        }
      }
      return HEALTH;
    }
  }

  private record Answer(Ask ask, long start, double milliseconds, int status) {}

  private final URI service;
  private final List<String> bulletins;
  private final List<Item> items;
  private final Queue<Answer> answers = new ConcurrentLinkedQueue<>();

  private LoadTrial(URI service, List<String> bulletins, List<Item> items) {
    this.service = service;
    this.bulletins = bulletins;
    this.items = items;
  }

  /**
   * @param seconds how long the clients go on
   */
  public static void measure(Desk desk, int seconds, PrintWriter out)
      throws IOException, InterruptedException {
    try (WebService service = WebService.start(desk, "127.0.0.1", 0);
        Stalls stalls = new Stalls()) {
      LoadTrial trial = ready(desk, service);
      trial.run(CLIENTS, seconds / 6 + 1);
      trial.answers.clear();
      trial.run(CLIENTS, seconds);
      trial.print(seconds, out);
      trial.printSlowest(stalls, out);
    }
  }

  /**
   * Prints each minute what memory is in use after a collection, while a few clients ask.
   *
   * @param minutes how long
   */
  public static void endure(Desk desk, int minutes, PrintWriter out)
      throws IOException, InterruptedException {
    try (WebService service = WebService.start(desk, "127.0.0.1", 0)) {
      LoadTrial trial = ready(desk, service);
      for (int minute = 1; minute <= minutes; minute++) {
        trial.run(FEW, 60);
        long errors = trial.answers.stream().filter(answer -> answer.status != 200).count();
        out.printf(
            "minute %2d: %5d answers, %d errors, %4d MB of heap, %4d MB resident%n",
            minute, trial.answers.size(), errors, heap() >> 20, resident() >> 10);
        out.flush();
        trial.answers.clear();
      }
    }
  }

  /** Bytes in use after what isn't needed is collected. */
  private static long heap() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    memory.gc();
    return memory.getHeapMemoryUsage().getUsed();
  }

  /** Kilobytes of the process, as Linux tells; 0 elsewhere. */
  private static long resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .map(line -> line.replaceAll("\\D", ""))
        .mapToLong(Long::parseLong)
        .findFirst()
        .orElse(0);
  }

  private static LoadTrial ready(Desk desk, WebService service) {
    List<String> bulletins = desk.publishedFiles().stream().map(LoadTrial::text).toList();
    List<Item> items =
        desk.view().corpus().bulletins().stream()
            .map(Bulletin::items)
            .flatMap(List::stream)
            .toList();
    desk.view().prepare();
    desk.view().checking().loneTextChecker().warmUp();
    return new LoadTrial(URI.create(service.url()), bulletins, items);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void run(int many, int seconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    try (ExecutorService clients = Executors.newFixedThreadPool(many)) {
      for (int i = 0; i < many; i++) {
        Random random = new Random(i);
        clients.execute(() -> ask(random, end));
      }
    }
  }

  private void ask(Random random, long end) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      while (System.nanoTime() < end) {
        Ask ask = Ask.by(random);
        HttpRequest request = request(ask, random);
        long start = System.nanoTime();
        int status = status(client, request);
        answers.add(new Answer(ask, start, (System.nanoTime() - start) / 1e6, status));
        TimeUnit.MILLISECONDS.sleep(100 + random.nextInt(400)); // a person reads
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int status(HttpClient client, HttpRequest request) throws InterruptedException {
    try {
      HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
      return answer.statusCode();
    } catch (IOException e) {
      return 0;
    }
  }

  private HttpRequest request(Ask ask, Random random) {
    Item item = items.get(random.nextInt(items.size()));
    return switch (ask) {
      case SUGGEST ->
          post("api/suggest", item.en().text() + "\n" + org.yakugo.align.CorpusAligner.body(item));
      case CHECK -> post("api/check", bulletins.get(random.nextInt(bulletins.size())));
      case MEMORY -> get("api/memory?q=" + encoded(item.en().text()));
      case RENDER ->
          get("api/render?name=" + encoded("Ba" + (char) ('a' + random.nextInt(26)) + "ov"));
      case HEALTH -> get("health");
    };
  }

  private HttpRequest post(String path, String text) {
    return builder(path)
        .header("Content-Type", "text/plain; charset=utf-8")
        .POST(BodyPublishers.ofString(text))
        .build();
  }

  private HttpRequest get(String path) {
    return builder(path).GET().build();
  }

  private HttpRequest.Builder builder(String path) {
    return HttpRequest.newBuilder(service.resolve(path)).timeout(Duration.ofSeconds(60));
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private void print(int seconds, PrintWriter out) {
    Map<Ask, List<Answer>> byAsk = new TreeMap<>();
    for (Ask ask : Ask.values()) {
      byAsk.put(ask, answers.stream().filter(answer -> answer.ask == ask).toList());
    }
    byAsk.forEach((ask, all) -> print(ask, all, out));
    long errors = answers.stream().filter(answer -> answer.status != 200).count();
    out.printf(
        "%d clients, %d s: %d answers, %d errors%n", CLIENTS, seconds, answers.size(), errors);
  }

  /** Whether it is well is answered at once, or what held it up held up everybody. */
  private void printSlowest(Stalls stalls, PrintWriter out) {
    answers.stream()
        .filter(answer -> answer.ask == Ask.HEALTH)
        .sorted(Comparator.comparingDouble(Answer::milliseconds).reversed())
        .limit(SLOWEST)
        .forEach(
            slow ->
                out.printf(
                    "health in %.0f ms, %.1f s after the first; in the same second: %s%n",
                    slow.milliseconds,
                    (slow.start - answers.stream().mapToLong(Answer::start).min().orElse(0)) / 1e9,
                    stalls.at(slow.start)));
  }

  private static void print(Ask ask, List<Answer> all, PrintWriter out) {
    double[] times = all.stream().mapToDouble(Answer::milliseconds).sorted().toArray();
    if (times.length > 0) {
      out.printf(
          "%-8s %5d answers, middle %5.0f ms, 99 %% within %5.0f ms, longest %5.0f ms%n",
          ask.name().toLowerCase(java.util.Locale.ROOT),
          times.length,
          times[times.length / 2],
          times[(int) (times.length * 0.99)],
          times[times.length - 1]);
    }
  }
}
