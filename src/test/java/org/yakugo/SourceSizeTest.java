package org.yakugo;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EmptyStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** Each class fits on a screen or two, does one thing at a time and has a name of its own. */
final class SourceSizeTest {
  private static final int MOST_LINES = 300;
  private static final int MOST_STATEMENTS = 40;
  private static final Path SOURCES = Path.of("src");

  @Test
  void noFileIsLongerThanThreeHundredLines() {
    assertThat(
            sources("main", "lab")
                .filter(file -> lines(file) > MOST_LINES)
                .map(file -> file.getFileName() + " has " + lines(file) + " lines"))
        .isEmpty();
  }

  @Test
  void noMethodHasMoreThanFortyStatements() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<String> tooLong = new ArrayList<>();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null,
                  files,
                  null,
                  List.of("-proc:none"),
                  null,
                  files.getJavaFileObjectsFromPaths(sources("main", "lab").toList()));
      for (CompilationUnitTree file : task.parse()) {
        new Methods(Path.of(file.getSourceFile().getName()).getFileName(), tooLong)
            .scan(file, null);
      }
    }
    assertThat(tooLong).isEmpty();
  }

  @Test
  void eachClassHasANameOfItsOwn() {
    Map<String, List<Path>> places =
        sources("main", "lab", "test")
            .filter(file -> !file.endsWith("package-info.java"))
            .collect(
                Collectors.groupingBy(
                    file -> file.getFileName().toString(), TreeMap::new, Collectors.toList()));
    places.values().removeIf(files -> files.size() == 1);
    assertThat(places).isEmpty();
  }

  /** Adds the methods that are too long. */
  private static final class Methods extends TreeScanner<Void, Void> {
    private final Path file;
    private final List<String> found;

    Methods(Path file, List<String> found) {
      this.file = file;
      this.found = found;
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      Statements statements = new Statements();
      statements.scan(method.getBody(), null);
      if (statements.number > MOST_STATEMENTS) {
        found.add("%s: %s has %d statements".formatted(file, method.getName(), statements.number));
      }
      return super.visitMethod(method, none);
    }
  }

  /** Counts what ends in a semicolon or a block of its own. */
  private static final class Statements extends TreeScanner<Void, Void> {
    private int number;

    @Override
    public Void scan(Tree tree, Void none) {
      if (tree instanceof StatementTree
          && !(tree instanceof BlockTree)
          && !(tree instanceof EmptyStatementTree)) {
        number++;
      }
      return super.scan(tree, none);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void none) {
      return scan(lambda.getBody(), none); // its parameters are no statements
    }
  }

  private static Stream<Path> sources(String... roots) {
    return Stream.of(roots).map(SOURCES::resolve).flatMap(SourceSizeTest::javaFiles);
  }

  private static Stream<Path> javaFiles(Path root) {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long lines(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return lines.count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
