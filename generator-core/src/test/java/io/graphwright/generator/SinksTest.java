package io.graphwright.generator;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Where text of a page leaves the program there is one class that knows how, and nobody else gets there. What is made of arguments within a class is
 * the matter of {@link FormatsTest}.
 */
class SinksTest {
    private static final String ROOT = "io.graphwright.generator";
    private static final String FILES = "java.nio.file.Files";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** Methods of {@link java.nio.file.Files} that change the disk, and who may call them. */
    private static final Map<String, Set<String>> WRITERS = new TreeMap<>(Map.of(
            "write", Set.of("FileReplacement", "OutputFile"),
            "move", Set.of("FileReplacement"),
            "createDirectories", Set.of("OutputChanges", "OutputFile", "TreeWriter"),
            "deleteIfExists", Set.of("FileReplacement", "OutputFile", "TreeWriter")));

    /** Methods of {@link java.nio.file.Files} that read, and who may call them. */
    private static final Map<String, Set<String>> READERS = new TreeMap<>(Map.of(
            "newInputStream", Set.of("FileReader", "ContentHash", "OutputFile"),
            "readAllBytes", Set.of("ManifestFile", "OutputFile"),
            "newDirectoryStream", Set.of("FolderWalk", "ManifestFile")));

    /** Methods of {@link java.nio.file.Files} that only look at what a path leads to. */
    private static final Set<String> QUESTIONS =
            Set.of("exists", "isDirectory", "isRegularFile", "isSymbolicLink", "isSameFile", "size");

    @Test
    void theDiskIsReadAndWrittenWhereItIsSupposedToBe() {
        Map<String, Set<String>> callers = new TreeMap<>();
        for (JavaClass type : MAIN) {
            calls(type)
                    .filter(call -> call.getTargetOwner().getName().equals(FILES))
                    .filter(call -> !QUESTIONS.contains(call.getName()))
                    .forEach(call -> callers.computeIfAbsent(call.getName(), any -> new TreeSet<>())
                            .add(type.getSimpleName()));
        }
        Map<String, Set<String>> allowed = new TreeMap<>(WRITERS);
        allowed.putAll(READERS);
        assertThat(callers).isEqualTo(allowed);
    }

    @Test
    void onlyTheOutputFolderTurnsTextIntoAPath() {
        assertThat(callersOf(call -> takesText(call)
                        && (call.getTargetOwner().isAssignableTo("java.nio.file.Path")
                                || call.getTargetOwner().isAssignableTo("java.nio.file.Paths"))
                        && Set.of("of", "get", "resolve", "resolveSibling").contains(call.getName())))
                .containsExactlyInAnyOrder("OutputFolder", "TreeWriter");
    }

    @Test
    void onlyTheJavadocTextAndFixedWordsReachJavadoc() {
        // JavadocText answers a code block; the other overload takes a format of fixed words, see FormatsTest.
        assertThat(callersOf(call -> call.getName().equals("emitJavadoc"))).isEmpty();
        assertThat(callersOf(call -> call.getTargetOwner().getSimpleName().equals("JavadocText")))
                .allSatisfy(name -> assertThat(packageOf(name)).isEqualTo(ROOT + ".emit"));
    }

    @Test
    void onlyTheOutputPathMakesPathsOfGeneratedFiles() {
        assertThat(callersOf(call -> call.getTargetOwner().getSimpleName().equals("GeneratedFile")
                        && call.getName().equals("<init>")))
                .containsExactly("FileText");
        assertThat(callersOf(call -> call.getTargetOwner().getSimpleName().equals("OutputPath")
                        && call.getName().equals("of")))
                .containsExactly("FileText");
    }

    @Test
    void onlyTheReferenceUrlMakesUrls() {
        assertThat(callersOf(call -> call.getTargetOwner().getName().endsWith("Comment$Link")
                        && call.getName().equals("<init>")))
                .containsExactlyInAnyOrder("Comments", "RequestComments");
        assertThat(callersOf(call -> call.getTargetOwner().getSimpleName().equals("ReferenceUrl")
                        && call.getName().startsWith("of")))
                .containsExactlyInAnyOrder("Comments", "RequestComments");
    }

    @Test
    void onlyPrintableTextReachesALogLine() {
        assertThat(callersOf(call -> call.getTargetOwner().getSimpleName().equals("PrintableText")))
                .containsExactlyInAnyOrder("DiagnosticCode", "DiagnosticPrinter", "PrintableText");
        assertThat(callersOf(call -> call.getTargetOwner().isAssignableTo("java.io.PrintStream")
                        || call.getTargetOwner().getPackageName().startsWith("java.util.logging")))
                .isEmpty();
        assertThat(callersOf(call -> call.getTargetOwner().getSimpleName().equals("Diagnostic")
                        && call.getName().equals("<init>")))
                .containsExactly("DiagnosticCode");
    }

    /** What a character is, every Java knows a little better: see {@code Unicode}. */
    @Test
    void onlyOneClassAsksJavaForTheKindOfACharacter() {
        assertThat(callersOf(call -> call.getTargetOwner().getName().equals("java.lang.Character")
                        && Set.of("getType", "isDefined", "isJavaIdentifierPart", "isUnicodeIdentifierPart", "getName")
                                .contains(call.getName())))
                .containsExactly("Unicode");
    }

    @Test
    void nothingDependsOnTheMachine() {
        noClasses()
                .should()
                .callMethodWhere(
                        describe("what it answers differs from machine to machine", SinksTest::dependsOnTheMachine))
                .orShould()
                .callConstructorWhere(
                        describe("what it makes differs from machine to machine", SinksTest::dependsOnTheMachine))
                .check(MAIN);
    }

    @Test
    void nothingOpensAConnectionLoadsAClassOrStartsAProcess() {
        noClasses()
                .should()
                .dependOnClassesThat(describe("reach out of the program", SinksTest::reachesOut))
                .check(MAIN);
        assertThat(callersOf(call -> call.getTargetOwner().getName().equals("java.lang.Class")
                        && Set.of(
                                        "forName",
                                        "getMethod",
                                        "getDeclaredMethod",
                                        "newInstance",
                                        "getResource",
                                        "getResourceAsStream")
                                .contains(call.getName())))
                .isEmpty();
        assertThat(callersOf(call -> call.getTargetOwner().getName().equals("java.lang.System")
                        && Set.of("exit", "load", "loadLibrary", "setProperty").contains(call.getName())))
                .isEmpty();
    }

    private static boolean reachesOut(JavaClass type) {
        String name = type.getName();
        return Stream.of("java.net.", "javax.net.", "java.rmi.", "javax.naming.", "javax.script.", "java.lang.reflect.")
                        .anyMatch(name::startsWith)
                || Set.of(
                                "java.lang.Process",
                                "java.lang.ProcessBuilder",
                                "java.lang.Runtime",
                                "java.lang.ClassLoader",
                                "java.io.ObjectInputStream",
                                "java.util.ServiceLoader")
                        .contains(name);
    }

    private static boolean dependsOnTheMachine(JavaCall<?> call) {
        String owner = call.getTargetOwner().getName();
        List<String> parameters = call.getTarget().getRawParameterTypes().stream()
                .map(JavaClass::getName)
                .toList();
        return switch (owner) {
            case "java.lang.String" ->
                switch (call.getName()) {
                    case "toLowerCase", "toUpperCase", "getBytes" -> parameters.isEmpty();
                    case "formatted" -> true;
                    case "format" -> !parameters.contains(Locale.class.getName());
                    case "<init>" -> parameters.equals(List.of("[B"));
                    default -> false;
                };
            case "java.lang.System" ->
                Set.of("getProperty", "getenv", "lineSeparator", "currentTimeMillis", "identityHashCode")
                        .contains(call.getName());
            case "java.util.Locale" -> call.getName().equals("getDefault");
            case "java.nio.charset.Charset" -> call.getName().equals("defaultCharset");
            case "java.util.Formatter", "java.text.DecimalFormat", "java.text.SimpleDateFormat", "java.util.Random" ->
                true;
            case "java.text.NumberFormat", "java.text.Collator", "java.text.Normalizer" -> true;
            case "java.io.FileReader",
                    "java.io.FileWriter",
                    "java.io.InputStreamReader",
                    "java.io.OutputStreamWriter" -> true;
            case "java.lang.Math" -> call.getName().equals("random");
            default -> owner.startsWith("java.time.") && call.getName().equals("now");
        };
    }

    private static boolean takesText(JavaCall<?> call) {
        return call.getTarget().getRawParameterTypes().stream()
                .anyMatch(type -> type.getName().equals(String.class.getName()));
    }

    private static Set<String> callersOf(Predicate<JavaCall<?>> condition) {
        Set<String> callers = new TreeSet<>();
        for (JavaClass type : MAIN) {
            calls(type).filter(condition).forEach(call -> callers.add(outermost(type)));
        }
        return callers;
    }

    private static Stream<JavaCall<?>> calls(JavaClass type) {
        return Stream.concat(type.getMethodCallsFromSelf().stream(), type.getConstructorCallsFromSelf().stream());
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(SinksTest::outermost).orElse(type.getSimpleName());
    }

    private static String packageOf(String simpleName) {
        return MAIN.stream()
                .filter(type -> type.getSimpleName().equals(simpleName))
                .map(JavaClass::getPackageName)
                .findFirst()
                .orElse("");
    }
}
