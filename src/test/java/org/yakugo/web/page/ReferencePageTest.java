package org.yakugo.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.swagger.v3.parser.OpenAPIV3Parser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yakugo.Json;
import org.yakugo.desk.Desk;
import org.yakugo.web.WebService;
import org.yakugo.workspace.Workspace;

/** {@code openapi.json} is valid, its examples run, and the answers are as it says. */
final class ReferencePageTest {
  /** A name that is the same in every language needs none of its own. */
  private static final String JAPANESE = "(?s)|(\\d{3}(, )?)* ?(OK|OpenAPI|.*[ぁ-んァ-ヶ一-龠].*)";

  @TempDir private static Path folder;
  private static Desk desk;
  private static WebService service;

  @BeforeAll
  static void start() throws IOException {
    for (String part : List.of("glossary", "corpus")) {
      Path to = Files.createDirectories(folder.resolve(part));
      try (var files = Files.list(Path.of(part))) {
        for (Path file : files.toList()) {
          Files.copy(file, to.resolve(file.getFileName()));
        }
      }
    }
    desk = Desk.open(new Workspace(folder));
    service = WebService.start(desk, "127.0.0.1", 0);
  }

  @AfterAll
  static void stop() {
    service.close();
    desk.close();
  }

  @Test
  void descriptionIsValid() {
    var read = new OpenAPIV3Parser().readContents(Json.line(ReferencePage.description()));
    assertThat(read.getMessages()).isEmpty();
    assertThat(read.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
  }

  @Test
  void readersOfJapaneseReadNoEnglish() {
    List<Operation> japanese =
        ReferencePage.operations(ReferencePage.japanese(ReferencePage.description()));
    assertThat(japanese)
        .allSatisfy(
            operation -> {
              assertThat(operation.summary()).matches(JAPANESE);
              assertThat(operation.text()).matches(JAPANESE);
              assertThat(operation.answers())
                  .allSatisfy(text -> assertThat(text).matches(JAPANESE));
              assertThat(operation.parameters())
                  .allSatisfy(parameter -> assertThat(parameter.text()).matches(JAPANESE));
            });
  }

  @Test
  void everyExampleRunsAndItsAnswerIsAsDescribed() throws Exception {
    List<String> problems = new ArrayList<>();
    int tried = 0;
    for (Operation operation : ReferencePage.operations(ReferencePage.description())) {
      if (operation.command("") != null) {
        tried++;
        problems.addAll(problems(operation));
      }
    }
    assertThat(problems).isEmpty();
    assertThat(tried).isGreaterThan(12);
  }

  private static List<String> problems(Operation operation) throws Exception {
    String name = operation.method() + " " + operation.path() + ": ";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(service.url().replaceFirst("/$", operation.address())));
    if (operation.method().equals("POST")) {
      request
          .header("Content-Type", "text/plain")
          .POST(BodyPublishers.ofString(operation.example()));
    }
    HttpResponse<String> answer =
        HttpClient.newHttpClient().send(request.build(), BodyHandlers.ofString());
    if (answer.statusCode() != 200) {
      return List.of(name + answer.statusCode() + " " + answer.body());
    }
    JsonNode schema =
        ReferencePage.description()
            .at(
                "/paths/%s/%s/responses/200/content/application~1json/schema"
                    .formatted(
                        operation.path().replace("~", "~0").replace("/", "~1"),
                        operation.method().toLowerCase()));
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (schema.isMissingNode() || !type.startsWith("application/json")) {
      return List.of();
    }
    ObjectNode whole = Json.MAPPER.createObjectNode();
    whole.setAll((ObjectNode) schema);
    whole.set("components", ReferencePage.description().path("components"));
    JsonSchema validator = JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(whole);
    Set<ValidationMessage> found = validator.validate(Json.MAPPER.readTree(answer.body()));
    return found.stream().limit(3).map(message -> name + message.getMessage()).toList();
  }
}
