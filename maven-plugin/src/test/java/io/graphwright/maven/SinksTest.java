package io.graphwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticPrinter;
import io.graphwright.generator.source.SourceFile;
import java.io.PrintStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.maven.plugin.logging.Log;
import org.junit.jupiter.api.Test;

/** What pages say reaches Maven's log, and its last word on a build that fails, through the printer of diagnostics alone. */
class SinksTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.graphwright.maven");

    /** Written by the plugin tools, not by us. */
    private static final String HELP = "HelpMojo";

    @Test
    void fewClassesSpeakToTheLogAndNoneBesideIt() {
        assertThat(callersOf(call -> call.getTargetOwner().isAssignableTo(Log.class)))
                .containsExactlyInAnyOrder("DiagnosticReport", "GenerateMojo", "GenerateRun", "Progress");
        assertThat(callersOf(call -> call.getTargetOwner().isAssignableTo(PrintStream.class)
                        || call.getName().equals("printStackTrace")))
                .isEmpty();
    }

    @Test
    void nobodyTakesTheTextOfAPageOrAMessageAsItIs() {
        assertThat(callersOf(call -> call.getTargetOwner().isEquivalentTo(Diagnostic.class)
                        && Set.of("message", "hint", "span", "toString").contains(call.getName())))
                .isEmpty();
        assertThat(callersOf(call -> call.getTargetOwner().isEquivalentTo(SourceFile.class)))
                .isEmpty();
        assertThat(callersOf(call -> call.getTargetOwner().getPackageName().startsWith("io.graphwright.generator.")
                        && Set.of("page", "fact", "edm", "infer", "plan", "emit")
                                .contains(call.getTargetOwner()
                                        .getPackageName()
                                        .substring("io.graphwright.generator.".length()))))
                .isEmpty();
        assertThat(callersOf(call -> call.getTargetOwner().isEquivalentTo(DiagnosticPrinter.class)
                        && call.getName().equals("print")))
                .containsExactlyInAnyOrder("DiagnosticReport", "GenerateRun");
    }

    @Test
    void nothingRunsAProgramOrOpensAConnection() {
        assertThat(callersOf(call -> Stream.of("java.net.", "java.lang.Process", "java.lang.Runtime", "javax.script.")
                        .anyMatch(call.getTargetOwner().getName()::startsWith)))
                .isEmpty();
    }

    private static Set<String> callersOf(Predicate<JavaCall<?>> condition) {
        Set<String> callers = new TreeSet<>();
        for (JavaClass type : MAIN) {
            Stream.concat(type.getMethodCallsFromSelf().stream(), type.getConstructorCallsFromSelf().stream())
                    .filter(condition)
                    .forEach(call -> callers.add(outermost(type)));
        }
        callers.remove(HELP);
        return callers;
    }

    private static String outermost(JavaClass type) {
        return type.getEnclosingClass().map(SinksTest::outermost).orElse(type.getSimpleName());
    }
}
