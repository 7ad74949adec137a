package io.graphwright.generator.hostile;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SimpleTreeVisitor;
import com.sun.source.util.TreeScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * What a generated file does, apart from the names that pages gave: each declaration, statement and operand as a line in which a name from a page is
 * {@code N} and a text is {@code "S"}. Harmless pages show every line that there can be; a line that only a hostile page brings is an injection.
 */
final class JavaShape {
    private final UnaryOperator<String> names;
    private final UnaryOperator<String> texts;
    private final List<String> lines = new ArrayList<>();
    private String context = "";

    private JavaShape(UnaryOperator<String> names, UnaryOperator<String> texts) {
        this.names = names;
        this.texts = texts;
    }

    /** Every line with every name and text as it stands: equal for two files that do the same. */
    static List<String> exact(JavaSources.Parsed file) {
        return new JavaShape(name -> name, text -> text).read(file);
    }

    /** The lines without what comes from pages; names other than {@code ours} do. */
    static SortedSet<String> shapes(JavaSources.Parsed file, Set<String> ours) {
        return new TreeSet<>(new JavaShape(name -> ours.contains(name) ? name : "N", text -> "S").read(file));
    }

    /** Every identifier that the file spells. */
    static SortedSet<String> identifiers(JavaSources.Parsed file) {
        SortedSet<String> identifiers = new TreeSet<>();
        UnaryOperator<String> collect = name -> {
            identifiers.add(name);
            return name;
        };
        new JavaShape(collect, text -> text).read(file);
        return identifiers;
    }

    /** The values of all string literals, as Java evaluates them. */
    static SortedSet<String> literals(JavaSources.Parsed file) {
        SortedSet<String> literals = new TreeSet<>();
        UnaryOperator<String> collect = text -> {
            literals.add(text);
            return text;
        };
        new JavaShape(name -> name, collect).read(file);
        return literals;
    }

    private List<String> read(JavaSources.Parsed file) {
        lines.add("package " + shape(file.unit().getPackageName()).replaceAll("(\\.N)+", ".N"));
        each(file.unit().getPackageAnnotations());
        for (ImportTree imported : file.unit().getImports()) {
            String name = shape(imported.getQualifiedIdentifier()).replaceAll("(\\.N)+", ".N");
            lines.add("import " + (imported.isStatic() ? "static " : "") + name);
        }
        file.unit().getTypeDecls().forEach(this::declaration);
        return lines;
    }

    private void declaration(Tree tree) {
        String outer = context;
        if (tree instanceof ClassTree type) {
            context = outer + "/" + names.apply(type.getSimpleName().toString());
            each(type.getModifiers().getAnnotations());
            lines.add(context + " " + type.getKind() + " " + type.getModifiers().getFlags() + " extends "
                    + shape(type.getExtendsClause()));
            each(type.getImplementsClause());
            each(type.getTypeParameters());
            type.getMembers().forEach(this::declaration);
        } else if (tree instanceof MethodTree method) {
            context = outer + "/" + names.apply(method.getName().toString()) + "()";
            each(method.getModifiers().getAnnotations());
            lines.add(context + " " + method.getModifiers().getFlags() + " " + shape(method.getReturnType()));
            each(method.getParameters());
            each(method.getThrows());
            each(method.getTypeParameters());
            lines.add(context + " " + (method.getBody() == null ? "has no body" : shape(method.getBody())));
        } else {
            context = outer + "/";
            lines.add(context + shape(tree));
        }
        context = outer;
    }

    /** Adds a line for each of several trees that may be many or few. */
    private String each(List<? extends Tree> trees) {
        trees.forEach(tree -> lines.add(context + " " + shape(tree)));
        return trees.isEmpty() ? "" : "*";
    }

    private String shape(Tree tree) {
        return tree == null ? "" : tree.accept(new Shapes(), null);
    }

    /** Kind and parts of every kind of tree; the parts are found as a scanner finds them. */
    private final class Shapes extends SimpleTreeVisitor<String, Void> {
        @Override
        protected String defaultAction(Tree tree, Void unused) {
            return tree.getKind()
                    + parts(tree).stream().map(JavaShape.this::shape).toList().toString();
        }

        @Override
        public String visitIdentifier(IdentifierTree tree, Void unused) {
            return names.apply(tree.getName().toString());
        }

        @Override
        public String visitMemberSelect(MemberSelectTree tree, Void unused) {
            String name = names.apply(tree.getIdentifier().toString());
            return tree.getExpression() instanceof MethodInvocationTree call
                    ? each(List.of(call)) + "." + name
                    : shape(tree.getExpression()) + "." + name;
        }

        @Override
        public String visitLiteral(LiteralTree tree, Void unused) {
            return tree.getValue() instanceof String text
                    ? "\"" + texts.apply(text) + "\""
                    : String.valueOf(tree.getValue());
        }

        @Override
        public String visitVariable(VariableTree tree, Void unused) {
            return shape(tree.getModifiers()) + " " + shape(tree.getType()) + " "
                    + names.apply(tree.getName().toString()) + " = " + shape(tree.getInitializer());
        }

        @Override
        public String visitModifiers(ModifiersTree tree, Void unused) {
            return each(tree.getAnnotations()) + tree.getFlags();
        }

        @Override
        public String visitAnnotation(AnnotationTree tree, Void unused) {
            return "@" + shape(tree.getAnnotationType()) + "(" + each(tree.getArguments()) + ")";
        }

        @Override
        public String visitBlock(BlockTree tree, Void unused) {
            return (tree.isStatic() ? "static " : "") + "{" + each(tree.getStatements()) + "}";
        }

        @Override
        public String visitMethodInvocation(MethodInvocationTree tree, Void unused) {
            return shape(tree.getMethodSelect()) + "(" + each(tree.getArguments()) + ")";
        }

        @Override
        public String visitNewClass(NewClassTree tree, Void unused) {
            String body = tree.getClassBody() == null ? "" : " with a body";
            return "new " + shape(tree.getIdentifier()) + "(" + each(tree.getArguments()) + ")" + body;
        }

        @Override
        public String visitNewArray(NewArrayTree tree, Void unused) {
            return "[" + (tree.getInitializers() == null ? "" : each(tree.getInitializers())) + "]";
        }

        @Override
        public String visitBinary(BinaryTree tree, Void unused) {
            List<Tree> operands = new ArrayList<>();
            Tree next = tree;
            while (next instanceof BinaryTree binary && binary.getKind() == tree.getKind()) {
                operands.add(0, binary.getRightOperand());
                next = binary.getLeftOperand();
            }
            operands.add(0, next);
            return tree.getKind() + each(operands);
        }

        private List<Tree> parts(Tree tree) {
            List<Tree> parts = new ArrayList<>();
            new TreeScanner<Void, Void>() {
                @Override
                public Void scan(Tree part, Void ignored) {
                    if (part == tree) {
                        return super.scan(part, ignored);
                    }
                    if (part != null) {
                        parts.add(part);
                    }
                    return null;
                }
            }.scan(tree, null);
            return parts;
        }
    }
}
