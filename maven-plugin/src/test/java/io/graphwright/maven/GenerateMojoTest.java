package io.graphwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@MojoTest
@MojoParameter(name = "packageName", value = "com.example")
class GenerateMojoTest {
    private static final String SOUND = """
            # lamp resource type

            Namespace: microsoft.graph

            ## Properties

            |Property|Type|Description|
            |:---|:---|:---|
            |name|String|Its name.|
            """;
    private static final String ERROR = SOUND + "\n```text\nwords\n";
    private static final String WARNING = "";

    @TempDir
    private Path home;

    private final RecordedLog log = new RecordedLog();
    private final TestBuildContext buildContext = new TestBuildContext();
    private final MavenProject project = new MavenProject();

    @Provides
    Log log() {
        return log;
    }

    @Provides
    BuildContext buildContext() {
        return buildContext.context();
    }

    @Provides
    MavenProject project() {
        project.setFile(home.resolve("a project/pom.xml").toFile());
        project.getBuild().setDirectory(home.resolve("a project/target").toString());
        return project;
    }

    @Test
    @InjectMojo(goal = "generate")
    void theOutputIsRegisteredWithTheBuild(GenerateMojo mojo) throws Exception {
        page("a.md", SOUND);

        mojo.execute();

        assertThat(project.getCompileSourceRoots()).containsExactly(output().toString());
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "skip", value = "true")
    void whoSkipsRegistersTheOutputAndDoesNothingElse(GenerateMojo mojo) throws Exception {
        mojo.execute();

        assertThat(project.getCompileSourceRoots()).containsExactly(output().toString());
        assertThat(log.lines()).containsExactly("[INFO] graphwright: skipped");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "skip", value = "true")
    @MojoParameter(name = "addCompileSourceRoot", value = "false")
    void theOutputIsNotRegisteredWhereNobodyWantsIt(GenerateMojo mojo) throws Exception {
        mojo.execute();

        assertThat(project.getCompileSourceRoots()).isEmpty();
    }

    @Test
    @InjectMojo(goal = "generate")
    void oneLineIsLoggedAtTheStartAndOneAtTheEnd(GenerateMojo mojo) throws Exception {
        page("a.md", SOUND);

        mojo.execute();

        assertThat(log.lines()).hasSize(2);
        assertThat(log.lines().get(0)).startsWith("[INFO] graphwright: generating com.example from ");
        assertThat(log.lines().get(1)).startsWith("[INFO] graphwright: 1 pages -> ");
    }

    @Test
    @InjectMojo(goal = "generate")
    void aMissingSourceFolderIsNamed(GenerateMojo mojo) {
        failure(mojo, "GW001", "a project/src/main/graph-docs");

        assertThat(log.lines()).last().asString().startsWith("[INFO] graphwright: 0 pages -> 0 types");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "failOn", value = "never")
    void noPageIsAnErrorThatSaysWhereItLooked(GenerateMojo mojo) throws IOException {
        Files.createDirectories(source("a.md").getParent());

        failure(mojo, "GW002", "a project/src/main/graph-docs");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "sources", value = "one, two/b.md")
    void relativeSourcesBelongToTheProject(GenerateMojo mojo) throws Exception {
        put(project.getBasedir().toPath().resolve("one/a.md"), SOUND);
        put(project.getBasedir().toPath().resolve("two/b.md"), SOUND);
        put(project.getBasedir().toPath().resolve("two/c.md"), SOUND);

        mojo.execute();

        assertThat(log.lines()).last().asString().startsWith("[INFO] graphwright: 2 pages -> ");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "includes", value = "api/**,*.md")
    @MojoParameter(name = "excludes", value = "**/b.md")
    void patternsChooseThePages(GenerateMojo mojo) throws Exception {
        page("top.md", SOUND);
        page("api/a.md", SOUND);
        page("api/b.md", SOUND);
        page("other/c.md", SOUND);

        mojo.execute();

        assertThat(log.lines()).last().asString().startsWith("[INFO] graphwright: 2 pages -> ");
    }

    @Test
    @InjectMojo(goal = "generate")
    void anErrorFailsTheBuildAndIsShownWithItsPlace(GenerateMojo mojo) throws IOException {
        page("a.md", ERROR);

        failure(mojo, "a.md:11:1: error GW103: ", "failOn = error");

        assertThat(log.lines().get(1).replace("\r", "")).isEqualTo("""
                [ERROR] a.md:11:1: error GW103: the code block that begins here is not closed
                   11 | ```text
                      | ^^^
                  hint: end it with a line of its marks""");
        assertThat(log.lines()).last().asString().contains(", 1 errors, 0 warnings, 0 notes; 0 files written, ");
    }

    @Test
    @InjectMojo(goal = "generate")
    void aWarningDoesNotFailTheBuild(GenerateMojo mojo) throws Exception {
        page("a.md", SOUND);
        page("b.md", WARNING);

        mojo.execute();

        assertThat(log.lines().get(1)).startsWith("[WARNING] b.md:1:1: warning GW014: ");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "failOn", value = "Warning")
    void aWarningFailsTheBuildWhereThatIsWanted(GenerateMojo mojo) throws IOException {
        page("a.md", SOUND);
        page("b.md", WARNING);

        failure(mojo, "b.md:1:1: warning GW014: ", "failOn = warning");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "failOn", value = "never")
    void anErrorDoesNotFailTheBuildWhereNothingMay(GenerateMojo mojo) throws Exception {
        page("a.md", ERROR);

        mojo.execute();

        assertThat(log.lines().get(1)).startsWith("[ERROR] a.md:11:1: error GW103: ");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "failOn", value = "sometimes")
    void aWordThatFailOnDoesNotKnowIsRefused(GenerateMojo mojo) {
        failure(mojo, "failOn is 'sometimes', but can only be error, warning or never");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "packageName", value = "com.class")
    @MojoParameter(name = "failOn", value = "never")
    void aPackageNameThatIsNoneIsRefused(GenerateMojo mojo) throws IOException {
        page("a.md", SOUND);

        failure(mojo, "GW606", "'com.class' is no name of a Java package");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "diagnosticsFile", value = "target/all of them.jsonl")
    void allDiagnosticsAreWrittenAlsoByABuildThatFails(GenerateMojo mojo) throws IOException {
        page("a.md", ERROR);
        page("b.md", WARNING);

        failure(mojo, "GW103");

        assertThat(project.getBasedir().toPath().resolve("target/all of them.jsonl"))
                .hasContent("""
                {"code":"GW103","severity":"error","path":"a.md","line":11,"column":1,"message":"the code block that begins here is not closed"}
                {"code":"GW014","severity":"warning","path":"b.md","line":1,"column":1,"message":"the file is empty"}
                """);
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "diagnosticsFile", value = "pom.xml")
    void aDiagnosticsFileThatIsSomebodyElsesIsLeftAlone(GenerateMojo mojo) throws IOException {
        page("a.md", SOUND);
        Path pom = project.getFile().toPath();
        put(pom, "<project/>");

        failure(mojo, "GW601", "pom.xml");

        assertThat(pom).hasContent("<project/>");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "pages", value = "api/*-get.md, **/nothing-*.md")
    @MojoParameter(name = "failOn", value = "never")
    void aPatternThatChoosesNoPageIsAnError(GenerateMojo mojo) throws IOException {
        page("api/a-get.md", SOUND);
        page("api/b-get.md", SOUND);

        failure(mojo, "GW004", "no page matches '**/nothing-*.md' in 'pages'");

        assertThat(log.text()).contains("for instance api/a-get.md").doesNotContain("matches 'api/");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "exportCsdl", value = "target/the graph.xml")
    void theTypeGraphIsExported(GenerateMojo mojo) throws Exception {
        page("a.md", SOUND);

        mojo.execute();

        assertThat(project.getBasedir().toPath().resolve("target/the graph.xml"))
                .content()
                .startsWith(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!-- Generated by Graphwright. -->\n<edmx:Edmx ");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "exportCsdl", value = "target/graph.xml")
    void aBuildThatFailsExportsNothing(GenerateMojo mojo) throws IOException {
        page("a.md", ERROR);

        failure(mojo, "GW103");

        assertThat(project.getBasedir().toPath().resolve("target")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "exportCsdl", value = "metadata.xml")
    @MojoParameter(name = "failOn", value = "never")
    void anExportNeverReplacesAFileOfSomebodyElse(GenerateMojo mojo) throws IOException {
        page("a.md", SOUND);
        Path metadata = project.getBasedir().toPath().resolve("metadata.xml");
        put(metadata, "<?xml version=\"1.0\"?><edmx:Edmx/>");

        failure(mojo, "GW601", "metadata.xml");

        assertThat(metadata).hasContent("<?xml version=\"1.0\"?><edmx:Edmx/>");
    }

    @Test
    @InjectMojo(goal = "generate")
    void anIdeIsToldToLookAtTheOutput(GenerateMojo mojo) throws Exception {
        page("a.md", SOUND);

        mojo.execute();

        assertThat(buildContext.refreshed()).containsExactly(output().toFile());
    }

    @Test
    @InjectMojo(goal = "generate")
    void anIdeThatKnowsOfNoChangedPageRunsNothing(GenerateMojo mojo) throws Exception {
        buildContext.nothingChanged();

        mojo.execute();

        assertThat(log.lines()).isEmpty();
        assertThat(project.getCompileSourceRoots()).hasSize(1);
    }

    @Test
    @InjectMojo(goal = "generate")
    void aCrashOfOursIsNoFailureOfThePages(GenerateMojo mojo) throws Exception {
        page("a.md", SOUND);
        MojoExtension.setVariableValueToObject(mojo, "failOn", null);

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageStartingWith("a defect of Graphwright, please report it (-e shows where): ")
                .hasCauseInstanceOf(NullPointerException.class);
    }

    private static void failure(Mojo mojo, String... parts) {
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .satisfies(thrown ->
                        assertThat(thrown.getMessage().replace('\\', '/')).contains(parts));
    }

    private void page(String name, String text) throws IOException {
        put(source(name), text);
    }

    private Path source(String name) {
        return project.getBasedir().toPath().resolve("src/main/graph-docs").resolve(name);
    }

    private static void put(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Path output() {
        return project.getBasedir().toPath().resolve("target/generated-sources/graphwright");
    }
}
