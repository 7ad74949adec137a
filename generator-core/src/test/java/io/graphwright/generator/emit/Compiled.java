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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Generated sources, compiled in memory for Java 17 without a warning, and loaded. */
public final class Compiled {
    private static final List<Class<?>> LIBRARIES = List.of(JsonProperty.class, Nullable.class, GraphClient.class);

    private final Map<String, byte[]> classes;
    private final ClassLoader loader;

    private Compiled(Map<String, byte[]> classes) {
        this.classes = classes;
        this.loader = new ClassLoader(Compiled.class.getClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                byte[] bytes = classes.get(name);
                if (bytes == null) {
                    throw new ClassNotFoundException(name);
                }
                return defineClass(name, bytes, 0, bytes.length);
            }
        };
    }

    public static Compiled of(List<GeneratedFile> files) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        Map<String, byte[]> classes = new TreeMap<>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        var manager = new Memory(compiler.getStandardFileManager(problems, null, null), classes);
        var options = List.of("--release", "17", "-Xlint:all", "-Werror", "-proc:none", "-cp", classPath());
        boolean success = compiler.getTask(null, manager, problems, options, null, sources(files))
                .call();
        assertThat(problems.getDiagnostics().stream().map(Compiled::shown)).isEmpty();
        assertThat(success).isTrue();
        return new Compiled(classes);
    }

    /** What javadoc says to the sources; empty where all is well. */
    public static String javadoc(List<GeneratedFile> files, File folder) {
        StringWriter said = new StringWriter();
        var tool = ToolProvider.getSystemDocumentationTool();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        var options = List.of(
                "--release", "17", "-Xdoclint:all", "-Werror", "-quiet", "-cp", classPath(), "-d", folder.getPath());
        try (StandardJavaFileManager manager = tool.getStandardFileManager(problems, null, null)) {
            boolean success = tool.getTask(said, manager, problems, null, options, sources(files))
                    .call();
            return problems.getDiagnostics().stream().map(Compiled::shown).collect(Collectors.joining("\n"))
                    + (success ? "" : said);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Class<?> load(String name) {
        try {
            return loader.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** Class files by binary name. */
    public Map<String, byte[]> classes() {
        return classes;
    }

    private static String shown(Diagnostic<? extends JavaFileObject> problem) {
        String source = problem.getSource() == null ? "" : problem.getSource().getName();
        return source + ":" + problem.getLineNumber() + ": " + problem.getMessage(null);
    }

    private static String classPath() {
        return LIBRARIES.stream()
                .map(library -> {
                    try {
                        return new File(library.getProtectionDomain()
                                        .getCodeSource()
                                        .getLocation()
                                        .toURI())
                                .getPath();
                    } catch (URISyntaxException e) {
                        throw new AssertionError(e);
                    }
                })
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static List<JavaFileObject> sources(List<GeneratedFile> files) {
        List<JavaFileObject> sources = new ArrayList<>();
        for (GeneratedFile file : files) {
            sources.add(new SimpleJavaFileObject(URI.create("string:///" + file.path()), JavaFileObject.Kind.SOURCE) {
                @Override
                public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                    return file.text();
                }
            });
        }
        return sources;
    }

    private static final class Memory extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, byte[]> classes;

        Memory(JavaFileManager manager, Map<String, byte[]> classes) {
            super(manager);
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
}
