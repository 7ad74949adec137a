package io.graphwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.doctree.AttributeTree;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTreeScanner;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import io.graphwright.generator.GenerationRequest;
import io.graphwright.generator.GenerationResult;
import io.graphwright.generator.Graphwright;
import io.graphwright.generator.emit.GeneratedFile;
import io.graphwright.generator.hostile.JavaSources.Parsed;
import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticPrinter;
import io.graphwright.generator.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What came out of a set of pages, and what can be asked of it whatever they say. */
final class Generated {
    static final String PACKAGE = "com.example.graph";

    private static final String DEVICES = "con|prn|aux|nul|com[0-9]|lpt[0-9]";
    private static final Set<String> ELEMENTS = Set.of("p", "ul", "li", "code", "a");
    private static final String REFERENCE = "https://learn.microsoft.com/";

    private final List<SourceFile> pages;
    private final String folder;
    private final GenerationResult result;
    private final Map<String, Parsed> parsed;

    private Generated(List<SourceFile> pages, String packageName, GenerationResult result) {
        this.pages = List.copyOf(pages);
        this.folder = packageName.replace('.', '/') + "/";
        this.result = result;
        this.parsed = new JavaSources(result.files()).parse();
    }

    /** Generates, and parses what was generated. */
    static Generated from(List<SourceFile> pages) {
        return from(pages, PACKAGE);
    }

    static Generated from(List<SourceFile> pages, String packageName) {
        return new Generated(
                pages, packageName, Graphwright.generate(new GenerationRequest(pages, packageName, List.of(), true)));
    }

    List<GeneratedFile> files() {
        return result.files();
    }

    List<Diagnostic> diagnostics() {
        return result.diagnostics();
    }

    JavaSources sources() {
        return new JavaSources(result.files());
    }

    /** The text of the file with this path below the root package. */
    String text(String path) {
        return result.files().stream()
                .filter(file -> file.path().equals(folder + path))
                .map(GeneratedFile::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError(path + " was not generated; " + paths()));
    }

    List<String> paths() {
        return result.files().stream()
                .map(file -> file.path().substring(folder.length()))
                .toList();
    }

    /** The ids of all codes reported, each once. */
    SortedSet<String> codes() {
        SortedSet<String> codes = new TreeSet<>();
        result.diagnostics().forEach(diagnostic -> codes.add(diagnostic.code().id()));
        return codes;
    }

    /** Every declaration of every file, in full. */
    Map<String, List<String>> declarations() {
        Map<String, List<String>> declarations = new TreeMap<>();
        parsed.forEach((path, file) -> declarations.put(path, JavaShape.exact(file)));
        return declarations;
    }

    /** The lines of declarations that one of two outputs has and the other has not, with their files. */
    List<String> differences(Generated other) {
        Map<String, List<String>> ours = declarations();
        Map<String, List<String>> theirs = other.declarations();
        SortedSet<String> paths = new TreeSet<>(ours.keySet());
        paths.addAll(theirs.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            List<String> mine = ours.getOrDefault(path, List.of());
            List<String> its = theirs.getOrDefault(path, List.of());
            mine.stream().filter(line -> !its.contains(line)).forEach(line -> differences.add(path + " + " + line));
            its.stream().filter(line -> !mine.contains(line)).forEach(line -> differences.add(path + " - " + line));
            if (differences.isEmpty() && !mine.equals(its)) {
                differences.add(path + " has its lines in another order");
            }
        }
        return differences;
    }

    SortedSet<String> shapes(Set<String> ours) {
        SortedSet<String> shapes = new TreeSet<>();
        parsed.values().forEach(file -> shapes.addAll(JavaShape.shapes(file, ours)));
        return shapes;
    }

    SortedSet<String> identifiers() {
        SortedSet<String> identifiers = new TreeSet<>();
        parsed.values().forEach(file -> identifiers.addAll(JavaShape.identifiers(file)));
        return identifiers;
    }

    SortedSet<String> literals() {
        SortedSet<String> literals = new TreeSet<>();
        parsed.values().forEach(file -> literals.addAll(JavaShape.literals(file)));
        return literals;
    }

    /** What must hold of every output: plain text in plain places, and comments that say words and do nothing. */
    Generated isInert() {
        SortedSet<String> folded = new TreeSet<>();
        for (GeneratedFile file : result.files()) {
            assertThat(file.path()).startsWith(folder).matches("([A-Za-z0-9_]+/)+([A-Za-z0-9_]+|package-info)\\.java");
            assertThat(folded.add(file.path().toLowerCase(Locale.ROOT)))
                    .as(file.path())
                    .isTrue();
            for (String name : file.path().split("[/.]")) {
                assertThat(name.toLowerCase(Locale.ROOT)).doesNotMatch(DEVICES).hasSizeLessThan(240);
            }
            assertThat(file.text().lines().filter(Generated::isNotAscii))
                    .as(file.path())
                    .isEmpty();
            assertThat(file.text()).doesNotContain("\r");
            assertThat(file.text()).doesNotContain("\\u002a", "\\u002f");
        }
        parsed.values().forEach(Generated::commentsAreInert);
        DiagnosticPrinter printer = new DiagnosticPrinter(pages);
        for (Diagnostic diagnostic : result.diagnostics()) {
            assertThat(String.join("", printer.print(diagnostic)).codePoints()).noneMatch(Generated::steersATerminal);
        }
        assertThat(result.diagnostics()).noneMatch(d -> d.message().contains("defect of Graphwright"));
        return this;
    }

    private static boolean isNotAscii(String line) {
        return !line.chars().allMatch(c -> c >= ' ' && c <= '~');
    }

    private static boolean steersATerminal(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
    }

    private static void commentsAreInert(Parsed file) {
        new TreePathScanner<Void, Void>() {
            @Override
            public Void scan(Tree tree, Void unused) {
                if (tree != null) {
                    TreePath path =
                            getCurrentPath() == null ? new TreePath(file.unit()) : new TreePath(getCurrentPath(), tree);
                    DocCommentTree comment = file.docs().getDocCommentTree(path);
                    if (comment != null) {
                        new CommentCheck().scan(comment, null);
                    }
                }
                return super.scan(tree, unused);
            }
        }.scan(new TreePath(file.unit()), null);
    }

    private static final class CommentCheck extends DocTreeScanner<Void, Void> {
        private static final Set<DocTree.Kind> WORDS = Set.of(
                DocTree.Kind.TEXT,
                DocTree.Kind.ENTITY,
                DocTree.Kind.CODE,
                DocTree.Kind.LINK,
                DocTree.Kind.LINK_PLAIN,
                DocTree.Kind.REFERENCE,
                DocTree.Kind.IDENTIFIER,
                DocTree.Kind.DOC_COMMENT,
                DocTree.Kind.START_ELEMENT,
                DocTree.Kind.END_ELEMENT,
                DocTree.Kind.ATTRIBUTE,
                DocTree.Kind.PARAM,
                DocTree.Kind.RETURN,
                DocTree.Kind.THROWS,
                DocTree.Kind.DEPRECATED);

        @Override
        public Void scan(DocTree tree, Void unused) {
            if (tree != null) {
                require(WORDS.contains(tree.getKind()), tree);
            }
            return super.scan(tree, unused);
        }

        @Override
        public Void visitStartElement(StartElementTree element, Void unused) {
            require(ELEMENTS.contains(element.getName().toString()), element);
            return super.visitStartElement(element, unused);
        }

        @Override
        public Void visitAttribute(AttributeTree attribute, Void unused) {
            require(attribute.getName().contentEquals("href"), attribute);
            require(String.valueOf(attribute.getValue()).startsWith(REFERENCE), attribute);
            return super.visitAttribute(attribute, unused);
        }

        /** Without a description that would have to be made for every word of every comment. */
        private static void require(boolean holds, DocTree tree) {
            if (!holds) {
                throw new AssertionError(tree.getKind() + ": " + tree);
            }
        }
    }
}
