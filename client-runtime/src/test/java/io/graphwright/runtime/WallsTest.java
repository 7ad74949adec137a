package io.graphwright.runtime;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.net.http.HttpClient;
import org.junit.jupiter.api.Test;

class WallsTest {
    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.graphwright.runtime");

    @Test
    void theRuntimeKnowsTheJdkJacksonAndJspecifyOnly() {
        classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "io.graphwright.runtime",
                        "java..",
                        "javax.net.ssl..",
                        "com.fasterxml.jackson..",
                        "org.jspecify.."))
                .check(MAIN);
    }

    @Test
    void theRuntimeTouchesNoDiskNoReflectionAndNoLog() {
        noClasses()
                .should()
                .dependOnClassesThat(
                        resideInAnyPackage("java.nio.file..", "java.lang.reflect..", "java.util.logging.."))
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .check(MAIN);
    }

    @Test
    void onlyAnExchangeSendsAndOnlyItWritesTheTokenDown() {
        noClasses()
                .that()
                .doNotHaveSimpleName("Exchange")
                .should()
                .callMethodWhere(describe("sends", WallsTest::sends))
                .orShould()
                .callMethodWhere(describe("writes the token down", WallsTest::writesTokenDown))
                .check(MAIN);
    }

    @Test
    void noStaticFieldChanges() {
        fields().that().areStatic().should().beFinal().check(MAIN);
    }

    @Test
    void publicClassesAreFinal() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(MAIN);
    }

    private static boolean sends(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(HttpClient.class)
                && call.getName().startsWith("send");
    }

    private static boolean writesTokenDown(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(AccessToken.class)
                && call.getName().equals("authorization")
                && !call.getOriginOwner().isEquivalentTo(AccessToken.class);
    }
}
