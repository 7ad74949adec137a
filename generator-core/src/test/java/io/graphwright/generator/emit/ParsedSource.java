package io.graphwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** One file as javac reads it, held to doclint: an interface with fields; whatever else it has would show. */
record ParsedSource(CompilationUnitTree unit, DocTrees docs) {

    /** @throws AssertionError where the compiler or doclint says anything */
    static ParsedSource of(String source) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        List<String> options = List.of(
                "--release",
                "17",
                "-Xlint:all",
                "-Xdoclint:all,-missing",
                "-Werror",
                "-proc:none",
                "-encoding",
                "UTF-8");
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problems, options, null, List.of(new Text(source)));
        try {
            CompilationUnitTree unit = task.parse().iterator().next();
            task.analyze();
            assertThat(problems.getDiagnostics().stream().limit(5).map(problem -> problem.getMessage(null)))
                    .isEmpty();
            return new ParsedSource(unit, DocTrees.instance(task));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The comment of each field. */
    Map<String, String> comments() {
        Map<String, String> comments = new TreeMap<>();
        for (Tree member : onlyType().getMembers()) {
            TreePath path = TreePath.getPath(unit, member);
            comments.put(((VariableTree) member).getName().toString(), String.valueOf(docs.getDocComment(path)));
        }
        return comments;
    }

    /** What stands behind the equals sign of each field. */
    List<Tree> values() {
        List<Tree> values = new ArrayList<>();
        onlyType().getMembers().forEach(member -> values.add(((VariableTree) member).getInitializer()));
        return values;
    }

    /** An interface, since a class would be given a constructor. */
    private ClassTree onlyType() {
        assertThat(unit.getImports()).isEmpty();
        assertThat(unit.getTypeDecls()).hasSize(1);
        return (ClassTree) unit.getTypeDecls().get(0);
    }

    private static final class Text extends SimpleJavaFileObject {
        private final String text;

        Text(String text) {
            super(URI.create("string:///Fields.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
