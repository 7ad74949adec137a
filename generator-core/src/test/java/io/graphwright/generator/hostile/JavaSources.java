package io.graphwright.generator.hostile;

import static java.util.stream.Collectors.joining;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import io.graphwright.generator.emit.GeneratedFile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Generated files in the hands of the JDK's own tools, in memory. */
final class JavaSources {
    private static final List<String> STRICT = List.of(
            "--release", "17", "-Xlint:all,-processing,-classfile", "-Werror", "-proc:none", "-encoding", "US-ASCII");

    private final List<Source> sources;

    JavaSources(List<GeneratedFile> files) {
        this.sources = files.stream().map(Source::new).toList();
    }

    /** The syntax trees by path. */
    Map<String, Parsed> parse() {
        if (sources.isEmpty()) {
            return Map.of();
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = files(diagnostics)) {
            JavacTask task = task(files, diagnostics, List.of("--release", "17", "-proc:none"));
            Map<String, Parsed> units = new TreeMap<>();
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                units.put(path(unit.getSourceFile()), new Parsed(unit, docs));
            }
            require(diagnostics);
            return units;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The compiler hands our files back in a wrapping of its own. */
    private static String path(JavaFileObject file) {
        return file.toUri().getPath().substring(1);
    }

    /** A file as javac reads it. */
    record Parsed(CompilationUnitTree unit, DocTrees docs) {}

    /**
     * Compiles as a careful user would.
     *
     * @return the class files by binary name
     * @throws AssertionError with what the compiler says, if it says anything
     */
    Map<String, byte[]> compile() {
        return compile(STRICT);
    }

    /** As {@link #compile}, and holds the comments to doclint, as {@code javadoc} does. */
    Map<String, byte[]> compileWithDoclint() {
        List<String> options = new ArrayList<>(STRICT);
        options.add("-Xdoclint:all/protected");
        return compile(options);
    }

    private Map<String, byte[]> compile(List<String> options) {
        if (sources.isEmpty()) {
            return Map.of();
        }
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        Classes classes = new Classes(files(diagnostics));
        try (classes) {
            boolean success = task(classes, diagnostics, options).call();
            require(diagnostics);
            if (!success) {
                throw new AssertionError("javac failed and said nothing");
            }
            return classes.bytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs the documentation tool itself; {@code folder} takes its pages. */
    void document(Path folder) {
        DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
        DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
        List<String> options = List.of(
                "-Xdoclint:all",
                "-Werror",
                "--release",
                "17",
                "-quiet",
                "-notimestamp",
                "-d",
                folder.toString(),
                "-encoding",
                "US-ASCII");
        try (StandardJavaFileManager files = files(diagnostics)) {
            boolean success = javadoc.getTask(null, files, diagnostics, null, options, sources)
                    .call();
            require(diagnostics);
            if (!success) {
                throw new AssertionError("javadoc failed and said nothing");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JavacTask task(
            JavaFileManager files, DiagnosticCollector<JavaFileObject> diagnostics, List<String> options) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        return (JavacTask) compiler.getTask(null, files, diagnostics, options, null, sources);
    }

    private static StandardJavaFileManager files(DiagnosticCollector<JavaFileObject> diagnostics) {
        StandardJavaFileManager files = ToolProvider.getSystemJavaCompiler()
                .getStandardFileManager(diagnostics, Locale.ROOT, StandardCharsets.US_ASCII);
        try {
            List<Path> path = List.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)).stream()
                    .map(Path::of)
                    .toList();
            files.setLocationFromPaths(StandardLocation.CLASS_PATH, path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    private static void require(DiagnosticCollector<JavaFileObject> diagnostics) {
        List<Diagnostic<? extends JavaFileObject>> said = diagnostics.getDiagnostics();
        if (!said.isEmpty()) {
            throw new AssertionError(
                    said.stream().limit(10).map(JavaSources::shown).collect(joining("\n")));
        }
    }

    private static String shown(Diagnostic<? extends JavaFileObject> said) {
        String text = said.toString();
        if (said.getSource() != null && said.getLineNumber() > 0) {
            text += "\n    " + line(said.getSource(), said.getLineNumber());
        }
        return text.length() > 2000 ? text.substring(0, 2000) + "..." : text;
    }

    private static String line(JavaFileObject file, long number) {
        try {
            return file.getCharContent(true)
                    .toString()
                    .lines()
                    .skip(number - 1)
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(GeneratedFile file) {
            super(URI.create("memory:///" + file.path()), Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    /** Keeps what the compiler writes. */
    private static final class Classes extends ForwardingJavaFileManager<StandardJavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written = new TreeMap<>();

        Classes(StandardJavaFileManager files) {
            super(files);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + ".class"), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return written.computeIfAbsent(className, any -> new ByteArrayOutputStream());
                }
            };
        }

        Map<String, byte[]> bytes() {
            Map<String, byte[]> bytes = new TreeMap<>();
            written.forEach((name, stream) -> bytes.put(name, stream.toByteArray()));
            return bytes;
        }
    }
}
