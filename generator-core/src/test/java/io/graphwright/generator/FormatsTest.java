package io.graphwright.generator;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * JavaPoet copies what stands for {@code $L} into the code as it is. In {@code emit} every format is fixed, {@code $S} is left to
 * {@code StringLiteral}, and a text that is copied is fixed or comes out of {@code StringLiteral}, {@code JavadocText} or {@code FileHeader}.
 * For {@code $N} stand names of plans; JavaPoet refuses what is no identifier where it is declared.
 */
class FormatsTest {
    private static final Path EMIT = Path.of("src", "main", "java", "io", "graphwright", "generator", "emit");

    /** The classes whose text may be copied; they alone turn text into code. */
    private static final Set<String> SINKS = Set.of("StringLiteral", "JavadocText", "FileHeader");

    private static final Pattern PLACE = Pattern.compile("\\$(?:(\\d+)|(\\w+):)?([A-Z])");

    @Test
    void noTextOfAPageIsCopiedIntoCode() throws IOException {
        assertThat(violations()).isEmpty();
    }

    private static SortedSet<String> violations() throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> sources = Files.list(EMIT)) {
            List<File> emit = sources.map(Path::toFile).sorted().toList();
            List<String> options = List.of("-proc:none", "-cp", System.getProperty("java.class.path"));
            JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, options, null, files.getJavaFileObjectsFromFiles(emit));
            List<CompilationUnitTree> units = new ArrayList<>();
            task.parse().forEach(units::add);
            task.analyze();
            FormatScanner scanner = new FormatScanner(Trees.instance(task));
            units.forEach(unit -> scanner.scan(new TreePath(unit), null));
            assertThat(scanner.formats).as("calls with a format").isGreaterThan(50);
            return scanner.violations;
        }
    }

    private static final class FormatScanner extends TreePathScanner<Void, Void> {
        private final Trees trees;
        private final SortedSet<String> violations = new TreeSet<>();
        private int formats;

        FormatScanner(Trees trees) {
            this.trees = trees;
        }

        @Override
        public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
            Element method = trees.getElement(getCurrentPath());
            if (method instanceof ExecutableElement executable && takesHtml(executable)) {
                checkHtml(call, executable);
            }
            if (method instanceof ExecutableElement executable
                    && isOfJavaPoet(executable)
                    && !place().equals("JavadocText.java")) {
                check(call, executable);
            }
            return super.visitMethodInvocation(call, unused);
        }

        /** Methods of {@code JavadocText} whose last text is HTML already. */
        private static boolean takesHtml(ExecutableElement method) {
            String owner = method.getEnclosingElement().getSimpleName().toString();
            String name = method.getSimpleName().toString();
            return owner.equals("JavadocText") && name.equals("ofHtml")
                    || owner.equals("Tag") && Set.of("param", "returns").contains(name);
        }

        private void checkHtml(MethodInvocationTree call, ExecutableElement method) {
            int html = method.getSimpleName().contentEquals("param") ? 1 : 0;
            ExpressionTree argument = call.getArguments().get(html);
            if (!isOfSinksOrFixed(argument)) {
                violations.add(place() + " takes " + argument + " for HTML");
            }
        }

        private boolean isOfSinksOrFixed(ExpressionTree expression) {
            if (expression instanceof BinaryTree sum) {
                return isOfSinksOrFixed(sum.getLeftOperand()) && isOfSinksOrFixed(sum.getRightOperand());
            }
            if (expression instanceof ConditionalExpressionTree either) {
                return isOfSinksOrFixed(either.getTrueExpression()) && isOfSinksOrFixed(either.getFalseExpression());
            }
            Optional<ExpressionTree> local = valueOfLocal(expression);
            return local.isPresent()
                    ? isOfSinksOrFixed(local.get())
                    : isFixed(expression) || isOfSink(expression) || isFixedByCallers(expression);
        }

        /** A parameter of a private method is what its callers pass; they are all in this file. */
        private boolean isFixedByCallers(ExpressionTree expression) {
            Element element = trees.getElement(new TreePath(getCurrentPath(), expression));
            if (element == null
                    || element.getKind() != ElementKind.PARAMETER
                    || !(element.getEnclosingElement() instanceof ExecutableElement method)
                    || !method.getModifiers().contains(Modifier.PRIVATE)) {
                return false;
            }
            int index = method.getParameters().indexOf(element);
            List<ExpressionTree> passed = new ArrayList<>();
            new TreePathScanner<Void, Void>() {
                @Override
                public Void visitMethodInvocation(MethodInvocationTree call, Void unused) {
                    if (method.equals(trees.getElement(getCurrentPath()))) {
                        passed.add(call.getArguments().get(index));
                    }
                    return super.visitMethodInvocation(call, unused);
                }
            }.scan(new TreePath(getCurrentPath().getCompilationUnit()), null);
            return !passed.isEmpty() && passed.stream().allMatch(this::isWords);
        }

        /** Literals put together; what a caller passes on from a caller of its own is looked at where it is written. */
        private boolean isWords(ExpressionTree expression) {
            if (expression instanceof BinaryTree sum) {
                return isWords(sum.getLeftOperand()) && isWords(sum.getRightOperand());
            }
            if (expression instanceof ConditionalExpressionTree either) {
                return isWords(either.getTrueExpression()) && isWords(either.getFalseExpression());
            }
            Optional<ExpressionTree> local = valueOfLocal(expression);
            return local.isPresent()
                    ? isWords(local.get())
                    : expression instanceof LiteralTree || isOfSink(expression) || expression instanceof IdentifierTree;
        }

        private static boolean isOfJavaPoet(ExecutableElement method) {
            return method.getEnclosingElement().toString().startsWith("com.palantir.javapoet.");
        }

        private void check(MethodInvocationTree call, ExecutableElement method) {
            Optional<Integer> format = formatIndex(method);
            if (format.isEmpty()) {
                return;
            }
            formats++;
            ExpressionTree text = call.getArguments().get(format.get());
            if (!isFixed(text)) {
                violations.add(place() + " format " + text + " is not fixed");
            }
            if (text.toString().contains("$S")) {
                violations.add(place() + " $S");
            }
            if (method.isVarArgs()) {
                checkArguments(
                        text,
                        call.getArguments()
                                .subList(format.get() + 1, call.getArguments().size()));
            } else {
                checkNamed(text, call.getArguments().get(format.get() + 1));
            }
        }

        private void checkArguments(ExpressionTree format, List<? extends ExpressionTree> arguments) {
            Set<Integer> names = new TreeSet<>();
            int next = 0;
            for (Matcher place = PLACE.matcher(fixedText(format)); place.find(); ) {
                int index = place.group(1) == null ? next++ : Integer.parseInt(place.group(1)) - 1;
                if (place.group(3).equals("N")) {
                    names.add(index);
                }
            }
            for (int i = 0; i < arguments.size(); i++) {
                if (!names.contains(i)) {
                    checkArgument(arguments.get(i));
                }
            }
        }

        /** A map of named arguments is written where it is used: keys and values in turn. */
        private void checkNamed(ExpressionTree format, ExpressionTree map) {
            Set<String> names = new TreeSet<>();
            for (Matcher place = PLACE.matcher(fixedText(format)); place.find(); ) {
                if (place.group(3).equals("N")) {
                    names.add(String.valueOf(place.group(2)));
                }
            }
            if (!(map instanceof MethodInvocationTree call)
                    || !call.getMethodSelect().toString().equals("Map.of")) {
                violations.add(place() + " arguments " + map + " cannot be seen");
                return;
            }
            for (int i = 0; i < call.getArguments().size(); i += 2) {
                if (!names.contains(fixedText(call.getArguments().get(i)))) {
                    checkArgument(call.getArguments().get(i + 1));
                }
            }
        }

        private static String fixedText(ExpressionTree expression) {
            if (expression instanceof ConditionalExpressionTree either) {
                return fixedText(either.getTrueExpression()) + fixedText(either.getFalseExpression());
            }
            return expression instanceof LiteralTree literal ? String.valueOf(literal.getValue()) : "";
        }

        /** A format is the last text before the arguments, be they a row or a map. */
        private static Optional<Integer> formatIndex(ExecutableElement method) {
            List<? extends VariableElement> parameters = method.getParameters();
            int last = parameters.size() - 1;
            if (last < 1 || !isText(parameters.get(last - 1).asType())) {
                return Optional.empty();
            }
            String type = parameters.get(last).asType().toString();
            boolean takesArguments =
                    method.isVarArgs() && type.startsWith("java.lang.Object[") || type.startsWith("java.util.Map");
            return takesArguments ? Optional.of(last - 1) : Optional.empty();
        }

        private void checkArgument(ExpressionTree argument) {
            TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), argument));
            if (isText(type) && !isFixed(argument) && !isOfSink(argument)) {
                violations.add(place() + " copies " + argument);
            }
        }

        private boolean isFixed(ExpressionTree expression) {
            if (expression instanceof ParenthesizedTree inner) {
                return isFixed(inner.getExpression());
            }
            if (expression instanceof ConditionalExpressionTree either) {
                return isFixed(either.getTrueExpression()) && isFixed(either.getFalseExpression());
            }
            return expression instanceof LiteralTree
                    || valueOfLocal(expression).filter(this::isFixed).isPresent();
        }

        private boolean isOfSink(ExpressionTree expression) {
            return valueOfLocal(expression).filter(this::isOfSink).isPresent()
                    || expression instanceof MethodInvocationTree call
                            && call.getMethodSelect() instanceof MemberSelectTree select
                            && SINKS.contains(select.getExpression().toString());
        }

        /** What a local variable was given where it was declared. */
        private Optional<ExpressionTree> valueOfLocal(ExpressionTree expression) {
            if (!(expression instanceof IdentifierTree)) {
                return Optional.empty();
            }
            Element element = trees.getElement(new TreePath(getCurrentPath(), expression));
            return element != null
                            && element.getKind() == ElementKind.LOCAL_VARIABLE
                            && trees.getTree(element) instanceof VariableTree variable
                    ? Optional.ofNullable(variable.getInitializer())
                    : Optional.empty();
        }

        private static boolean isText(TypeMirror type) {
            return type != null
                    && (type.toString().equals("java.lang.String")
                            || type.toString().equals("java.lang.CharSequence"));
        }

        private String place() {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            String name = unit.getSourceFile().getName();
            return name.substring(name.lastIndexOf(File.separatorChar) + 1);
        }
    }
}
