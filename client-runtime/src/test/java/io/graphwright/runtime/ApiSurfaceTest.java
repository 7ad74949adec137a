package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.DocumentationTool;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What users see: all of it documented, and no more of it than meant. */
class ApiSurfaceTest {
    private static final Path SOURCES = Path.of("src", "main", "java");

    @Test
    void publicTypesAreThese() throws IOException {
        List<String> types = new ArrayList<>();
        forEachUnit((unit, docs) -> {
            for (Tree type : unit.getTypeDecls()) {
                if (type instanceof ClassTree known
                        && known.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                    types.add(known.getSimpleName().toString());
                }
            }
        });

        assertThat(types)
                .containsExactlyInAnyOrder(
                        "CollectionPage",
                        "Expand",
                        "GraphClient",
                        "GraphClientBuilder",
                        "GraphException",
                        "GraphJson",
                        "GraphRequest",
                        "GraphResponse",
                        "ODataLiteral",
                        "OrderBy",
                        "RequestObserver",
                        "RequestPath",
                        "ResultType",
                        "TokenProvider");
    }

    @Test
    void whatIsPublicIsDocumented() throws IOException {
        List<String> silent = new ArrayList<>();
        forEachUnit((unit, docs) -> new Undocumented(docs, silent).scan(unit, null));

        assertThat(silent).isEmpty();
    }

    @Test
    void theDocumentationIsWellFormed(@TempDir Path output) throws IOException {
        DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = javadoc.getStandardFileManager(null, null, null)) {
            boolean done = javadoc.getTask(
                            messages,
                            files,
                            null,
                            null,
                            List.of(
                                    "-quiet",
                                    "-Xdoclint:all,-missing",
                                    "-Werror",
                                    "-notimestamp",
                                    "-d",
                                    output.toString(),
                                    "-classpath",
                                    System.getProperty("java.class.path")),
                            files.getJavaFileObjectsFromPaths(sources()))
                    .call();

            assertThat(done).as(messages.toString()).isTrue();
        }
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }

    private static void forEachUnit(Visit visit) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            Iterable<? extends JavaFileObject> units = files.getJavaFileObjectsFromPaths(sources());
            JavacTask task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, units);
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                visit.unit(unit, docs);
            }
        }
    }

    private interface Visit {
        void unit(CompilationUnitTree unit, DocTrees docs);
    }

    /** Collects public declarations without a comment; overrides inherit theirs. */
    private static final class Undocumented extends TreePathScanner<Void, Void> {
        private final DocTrees docs;
        private final List<String> silent;

        Undocumented(DocTrees docs, List<String> silent) {
            this.docs = docs;
            this.silent = silent;
        }

        @Override
        public Void visitClass(ClassTree type, Void unused) {
            boolean inInterface = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
            if (!inInterface && !type.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                return null;
            }
            report(type.getSimpleName().toString());
            return super.visitClass(type, unused);
        }

        @Override
        public Void visitMethod(MethodTree method, Void unused) {
            boolean inInterface = getCurrentPath().getParentPath().getLeaf().getKind() == Tree.Kind.INTERFACE;
            boolean overrides =
                    method.getModifiers().getAnnotations().toString().contains("Override");
            if (!overrides && (inInterface || method.getModifiers().getFlags().contains(Modifier.PUBLIC))) {
                report(method.getName().toString());
            }
            return null;
        }

        @Override
        public Void visitVariable(VariableTree variable, Void unused) {
            if (variable.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
                report(variable.getName().toString());
            }
            return null;
        }

        private void report(String name) {
            if (docs.getDocComment(getCurrentPath()) == null) {
                silent.add(getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + name);
            }
        }
    }
}
