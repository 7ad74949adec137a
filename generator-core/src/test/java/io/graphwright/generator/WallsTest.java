package io.graphwright.generator;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The walls of the house, as data. */
class WallsTest {
    private static final String ROOT = "io.graphwright.generator";

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    /** Which of our packages each package may import; the root is the empty name. */
    private static final Map<String, Set<String>> MAY_IMPORT = new TreeMap<>(Map.of(
            "source", Set.of(),
            "page", Set.of("source"),
            "fact", Set.of("source", "page"),
            "edm", Set.of("source"),
            "infer", Set.of("source", "fact", "edm"),
            "plan", Set.of("source", "edm"),
            "emit", Set.of("source", "plan"),
            "export", Set.of("source", "edm"),
            "write", Set.of("source", "emit", "export"),
            "", Set.of("source", "page", "fact", "edm", "infer", "plan", "emit", "export")));

    /** Libraries that one package alone may know. */
    private static final Map<String, Set<String>> ONLY_HOME = new TreeMap<>(Map.of(
            "org.commonmark..", Set.of("page"),
            "org.yaml..", Set.of("page"),
            "com.fasterxml.jackson..", Set.of("fact"),
            "com.palantir.javapoet..", Set.of("emit"),
            "javax.xml..", Set.of("export")));

    @TestFactory
    List<DynamicTest> packagesImportOnlyWhatTheirWallLetsThrough() {
        List<DynamicTest> tests = new ArrayList<>();
        MAY_IMPORT.forEach((name, allowed) -> tests.add(DynamicTest.dynamicTest(
                name.isEmpty() ? "root" : name,
                () -> assertThat(ourImports(name)).as("wall of '%s'", name).isSubsetOf(allowed))));
        return tests;
    }

    @Test
    void everyPackageHasItsWall() {
        assertThat(packages()).isEqualTo(MAY_IMPORT.keySet());
    }

    @TestFactory
    List<DynamicTest> librariesHaveOneHome() {
        List<DynamicTest> tests = new ArrayList<>();
        ONLY_HOME.forEach((library, homes) -> tests.add(DynamicTest.dynamicTest(
                library + " only in " + homes,
                () -> noClasses()
                        .that()
                        .resideOutsideOfPackages(
                                homes.stream().map(home -> ROOT + "." + home).toArray(String[]::new))
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(library)
                        .check(MAIN))));
        return tests;
    }

    @Test
    void packagesFormNoRing() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(MAIN);
    }

    @Test
    void noStaticFieldChanges() {
        fields().that().areStatic().should().beFinal().check(MAIN);
    }

    @Test
    void onlySourceAndWriteTouchTheDisk() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".source", ROOT + ".write")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.io.File")
                .check(MAIN);
    }

    @Test
    void everyPackageHasAPackageInfo() {
        Set<String> described = new TreeSet<>();
        for (JavaClass type : MAIN) {
            if (type.getSimpleName().equals("package-info")) {
                described.add(nameOf(type));
            }
        }
        assertThat(described).isEqualTo(packages());
    }

    @Test
    void publicTypesAreFinalOrClosed() {
        classes()
                .that()
                .arePublic()
                .and()
                .areNotInterfaces()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(MAIN);
    }

    private static Set<String> ourImports(String name) {
        Set<String> imports = new TreeSet<>();
        for (JavaClass type : MAIN) {
            if (nameOf(type).equals(name)) {
                type.getDirectDependenciesFromSelf().stream()
                        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
                        .filter(target -> target.getPackageName().startsWith(ROOT))
                        .map(WallsTest::nameOf)
                        .forEach(imports::add);
            }
        }
        imports.remove(name);
        return imports;
    }

    private static Set<String> packages() {
        Set<String> names = new TreeSet<>();
        for (JavaClass type : MAIN) {
            names.add(nameOf(type));
        }
        return names;
    }

    private static String nameOf(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
    }
}
