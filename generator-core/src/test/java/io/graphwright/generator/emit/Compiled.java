package io.graphwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.graphwright.runtime.GraphClient;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Generated sources, compiled in memory as a consumer's build compiles them, with nothing but what they need on the class path.
 *
 * @param problems what the compiler said, warnings too
 * @param classes class files by binary name
 */
public record Compiled(List<String> problems, SortedMap<String, byte[]> classes, ClassLoader loader) {
    private static final List<Class<?>> LIBRARIES = List.of(JsonProperty.class, Nullable.class, GraphClient.class);

    /** Sources that the compiler has nothing to say to. */
    public static Compiled of(List<GeneratedFile> files) {
        Compiled compiled = withProblems(files);
        assertThat(compiled.problems()).isEmpty();
        return compiled;
    }

    /** Sources with whatever the compiler says to them. */
    public static Compiled withProblems(List<GeneratedFile> files) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        SortedMap<String, byte[]> classes = new TreeMap<>();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options =
                List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-g", "-cp", classPath());
        try (StandardJavaFileManager disk = compiler.getStandardFileManager(problems, Locale.ROOT, null)) {
            compiler.getTask(null, new InMemory(disk, classes), problems, options, null, sources(files))
                    .call();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
        return new Compiled(shown(problems), classes, new InMemoryLoader(classes));
    }

    /** What {@code javadoc} says to the sources; it writes its pages to a folder. */
    public static List<String> javadoc(List<GeneratedFile> files, Path folder) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        DocumentationTool tool = ToolProvider.getSystemDocumentationTool();
        List<String> options = List.of(
                "--release", "17", "-Xdoclint:all", "-Werror", "-quiet", "-cp", classPath(), "-d", folder.toString());
        StringWriter rest = new StringWriter();
        try (StandardJavaFileManager disk = tool.getStandardFileManager(problems, Locale.ROOT, null)) {
            boolean isDone = tool.getTask(rest, disk, problems, null, options, sources(files))
                    .call();
            Stream<String> failed = isDone ? Stream.of() : Stream.of("javadoc failed: " + rest);
            return Stream.concat(shown(problems).stream(), failed).toList();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    public Class<?> load(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }

    /** Writes a jar as builds do and tells its size in bytes. */
    public long writeJar(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (var each : classes.entrySet()) {
                out.putNextEntry(new JarEntry(each.getKey().replace('.', '/') + ".class"));
                out.write(each.getValue());
                out.closeEntry();
            }
        }
        return Files.size(jar);
    }

    private static List<String> shown(DiagnosticCollector<JavaFileObject> problems) {
        return problems.getDiagnostics().stream().map(Compiled::shown).toList();
    }

    private static String shown(Diagnostic<? extends JavaFileObject> problem) {
        String source = problem.getSource() == null ? "" : problem.getSource().getName();
        return source + ":" + problem.getLineNumber() + ": " + problem.getMessage(Locale.ROOT);
    }

    private static String classPath() {
        return LIBRARIES.stream().map(Compiled::place).collect(Collectors.joining(File.pathSeparator));
    }

    private static String place(Class<?> library) {
        try {
            return Path.of(library.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static List<Source> sources(List<GeneratedFile> files) {
        return files.stream().map(Source::new).toList();
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(GeneratedFile file) {
            super(URI.create("string:///" + file.path()), Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class InMemory extends ForwardingJavaFileManager<JavaFileManager> {
        private final SortedMap<String, byte[]> classes;

        InMemory(JavaFileManager disk, SortedMap<String, byte[]> classes) {
            super(disk);
            this.classes = classes;
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
            return new SimpleJavaFileObject(URI.create("bytes:///" + name), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return new ByteArrayOutputStream() {
                        @Override
                        public void close() {
                            classes.put(name, toByteArray());
                        }
                    };
                }
            };
        }
    }

    private static final class InMemoryLoader extends ClassLoader {
        private final SortedMap<String, byte[]> classes;

        InMemoryLoader(SortedMap<String, byte[]> classes) {
            super(Compiled.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
