package io.graphwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the goal does to its output folder, from pages to files. */
@MojoTest
@MojoParameter(name = "packageName", value = "com.example")
class GenerateFilesTest {
    private static final String UNCLOSED = "# A page\n\n```json\n{}\n";

    @TempDir
    private Path home;

    private final RecordedLog log = new RecordedLog();

    @Provides
    Log log() {
        return log;
    }

    @Provides
    BuildContext buildContext() {
        return new TestBuildContext().context();
    }

    @Provides
    MavenProject project() {
        MavenProject project = new MavenProject();
        project.setFile(home.resolve("pom.xml").toFile());
        project.getBuild().setDirectory(home.resolve("target").toString());
        return project;
    }

    @BeforeEach
    void writePages() throws IOException {
        writePage("lamp");
        writePage("heater");
    }

    @Test
    @InjectMojo(goal = "generate")
    void modelsAndRequestsAreWritten(GenerateMojo mojo) throws Exception {
        mojo.execute();

        assertThat(output("models/Lamp.java")).exists();
        assertThat(output("models/Heater.java")).exists();
        assertThat(output("requests/LampGetRequest.java")).exists();
        assertThat(lastLine()).startsWith("[INFO] graphwright: 2 pages -> 2 types, 2 requests, 0 errors, ");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "failOn", value = "never")
    void aDefectOfOursIsNoFailureOfThePages(GenerateMojo mojo) throws Exception {
        MojoExtension.setVariableValueToObject(mojo, "outputDirectory", new File("out") {
            @Override
            public Path toPath() {
                return DefeatingPath.throwing(new IllegalStateException("a defect"));
            }
        });

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoExecutionException.class)
                .hasMessageContaining("GW006")
                .hasNoCause();
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "generateRequests", value = "false")
    void modelsCanBeHadAlone(GenerateMojo mojo) throws Exception {
        mojo.execute();

        assertThat(output("models/Lamp.java")).exists();
        assertThat(output("requests")).doesNotExist();
        assertThat(lastLine()).startsWith("[INFO] graphwright: 2 pages -> 2 types, 0 requests, 0 errors, ");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "pages", value = "api/lamp-*.md")
    void chosenPagesBringTheirOwnModels(GenerateMojo mojo) throws Exception {
        mojo.execute();

        assertThat(output("models/Lamp.java")).exists();
        assertThat(output("models/Heater.java")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "generate")
    void aSecondRunWritesNothing(GenerateMojo mojo) throws Exception {
        mojo.execute();
        FileTime longAgo = FileTime.fromMillis(1000);
        Files.setLastModifiedTime(output("models/Lamp.java"), longAgo);

        mojo.execute();

        assertThat(lastLine())
                .contains("; 0 files written, ")
                .doesNotContain(", 0 unchanged")
                .contains(", 0 deleted;");
        assertThat(Files.getLastModifiedTime(output("models/Lamp.java"))).isEqualTo(longAgo);
    }

    @Test
    @InjectMojo(goal = "generate")
    void whatADeletedPageGaveIsDeletedAndNothingElse(GenerateMojo mojo) throws Exception {
        mojo.execute();
        Files.writeString(output("models/Mine.java"), "a person's");
        Files.delete(page("heater"));

        mojo.execute();

        assertThat(output("models/Heater.java")).doesNotExist();
        assertThat(output("requests/HeaterGetRequest.java")).doesNotExist();
        assertThat(output("models/Lamp.java")).exists();
        assertThat(output("models/Mine.java")).hasContent("a person's");
        assertThat(lastLine()).contains("; 0 files written, ").contains(", 2 deleted;");
    }

    @Test
    @InjectMojo(goal = "generate")
    void aRenamedPageRenamesItsRequestAndNothingElse(GenerateMojo mojo) throws Exception {
        mojo.execute();
        Files.move(page("lamp"), page("ceiling-lamp"));

        mojo.execute();

        assertThat(output("requests/LampGetRequest.java")).doesNotExist();
        assertThat(output("requests/CeilingLampGetRequest.java")).exists();
        assertThat(output("models/Lamp.java")).exists();
        assertThat(lastLine()).contains(", 1 deleted;");
    }

    @Test
    @InjectMojo(goal = "generate")
    void aRunThatFailsLeavesTheOutputAsItWas(GenerateMojo mojo) throws Exception {
        mojo.execute();
        Files.delete(page("heater"));
        Files.writeString(page("broken"), UNCLOSED);

        assertThatThrownBy(mojo::execute).isInstanceOf(MojoFailureException.class);

        assertThat(output("models/Heater.java")).exists();
        assertThat(lastLine()).contains("; 0 files written, 0 unchanged, 0 deleted;");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "failOn", value = "never")
    void aStrangersFileInTheWayAlwaysFailsAndNothingIsWritten(GenerateMojo mojo) throws Exception {
        Files.createDirectories(output("models"));
        Files.writeString(output("models/Lamp.java"), "a person's");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("GW601")
                .hasMessageContaining("Lamp.java");

        assertThat(output("models/Lamp.java")).hasContent("a person's");
        assertThat(output("models/Heater.java")).doesNotExist();
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "failOn", value = "warning")
    void aWarningAboutTheOutputFailsBeforeAnythingIsWritten(GenerateMojo mojo) throws Exception {
        mojo.execute();
        Files.writeString(output("models/Lamp.java"), "edited");

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("GW614");

        assertThat(output("models/Lamp.java")).hasContent("edited");
    }

    private String lastLine() {
        return log.lines().get(log.lines().size() - 1);
    }

    private Path page(String name) {
        return home.resolve("src/main/graph-docs/api/" + name + "-get.md");
    }

    private Path output(String path) {
        return home.resolve("target/generated-sources/graphwright/com/example").resolve(path);
    }

    private void writePage(String name) throws IOException {
        Files.createDirectories(page(name).getParent());
        Files.writeString(page(name), """
                ---
                title: "Get %1$s"
                doc_type: apiPageType
                ---

                # Get %1$s

                Namespace: microsoft.graph

                Read one %1$s.

                ## HTTP request
                <!-- { "blockType": "ignored" } -->
                ``` http
                GET /%1$ss/{%1$sId}
                ```

                ## Response
                On success the answer is `200 OK` with one %1$s in its body.

                ## Examples

                ### Request
                <!-- { "blockType": "request", "name": "get_%1$s" } -->
                ``` http
                GET https://graph.microsoft.com/v1.0/%1$ss/{%1$sId}
                ```

                ### Response
                <!-- { "blockType": "response", "@odata.type": "microsoft.graph.%1$s" } -->
                ``` http
                HTTP/1.1 200 OK
                Content-Type: application/json

                { "@odata.type": "#microsoft.graph.%1$s", "id": "1", "isOn": true }
                ```
                """.formatted(name));
    }
}
