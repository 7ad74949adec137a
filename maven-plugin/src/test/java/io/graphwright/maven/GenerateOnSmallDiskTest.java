package io.graphwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal on real disks that are full or closed to writing, in the profile {@code machine}. */
@Tag("machine")
@MojoTest
@MojoParameter(name = "packageName", value = "com.example")
class GenerateOnSmallDiskTest {
    @TempDir
    private Path home;

    private final RecordedLog log = new RecordedLog();
    private SmallDisk disk;

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
    void mountDisk() throws IOException, InterruptedException {
        writePages("isOn");
        disk = SmallDisk.in(home.resolve("target"));
    }

    @AfterEach
    void unmountDisk() throws IOException, InterruptedException {
        if (disk != null) {
            disk.unmount();
        }
    }

    @Test
    @InjectMojo(goal = "generate")
    void aFirstRunOnAFullDiskLeavesNothingAndTheNextOneIsComplete(GenerateMojo mojo) throws Exception {
        for (int left : new int[] {0, 8 << 10, 32 << 10}) {
            disk.fillUpTo(left);
            failure(mojo, "No space left on device");
            assertThat(lastLine()).contains("; 0 files written, 0 unchanged, 0 deleted; ");
            assertThat(sources()).isEmpty();
            disk.makeRoom();
        }

        mojo.execute();

        assertThat(sources()).hasSizeGreaterThan(4).containsKey("com/example/models/Lamp.java");
        assertThat(lastLine()).doesNotContain(" 0 files written");
    }

    @Test
    @InjectMojo(goal = "generate")
    void aDiskThatFillsUpCostsNothingAndTheNextRunCompletes(GenerateMojo mojo) throws Exception {
        mojo.execute();
        Map<String, String> before = sources();
        writePages("isLit");
        Files.delete(page("heater"));
        for (int left : new int[] {0, 4 << 10, 8 << 10}) {
            disk.fillUpTo(left);
            failure(mojo, "No space left on device");
            assertThat(sources()).isEqualTo(before);
            disk.makeRoom();
        }

        mojo.execute();

        assertThat(sources().get("com/example/models/Lamp.java")).contains("\"isLit\"");
        assertThat(sources()).doesNotContainKey("com/example/models/Heater.java");
        assertThat(lastLine()).doesNotContain(" 0 files written").doesNotContain(" 0 deleted");
    }

    @Test
    @InjectMojo(goal = "generate")
    void aDiskClosedToWritingIsAnErrorOnlyWhereSomethingIsToBeWritten(GenerateMojo mojo) throws Exception {
        mojo.execute();
        Map<String, String> before = sources();
        disk.closeToWriting();
        mojo.execute();
        assertThat(lastLine()).contains("; 0 files written, ");
        writePages("isLit");

        failure(mojo, "Read-only file system");

        assertThat(sources()).isEqualTo(before);
        disk.openToWriting();
        mojo.execute();
        assertThat(sources().get("com/example/models/Lamp.java")).contains("\"isLit\"");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "outputDirectory", value = "elsewhere")
    @MojoParameter(name = "diagnosticsFile", value = "target/diagnostics.jsonl")
    void aDiagnosticsFileOnAFullDiskIsAnErrorThatNamesTheDisk(GenerateMojo mojo) throws Exception {
        Files.writeString(page("empty"), "");
        disk.fillUpTo(0);

        failure(mojo, "No space left on device");

        assertThat(home.resolve("target/diagnostics.jsonl")).doesNotExist();
    }

    /** One diagnostic, and no trace of a stack. */
    private void failure(GenerateMojo mojo, String reason) {
        int before = log.lines().size();
        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("GW604")
                .hasMessageContaining(reason)
                .hasNoCause();
        assertThat(log.lines().subList(before, log.lines().size()))
                .filteredOn(line -> line.startsWith("[ERROR]"))
                .singleElement()
                .asString()
                .contains(": error GW604: cannot write ")
                .contains(reason)
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        assertThat(lastLine()).contains(", 1 errors, ");
    }

    /** Everything that lies in the output, by path; no temporary file is among it. */
    private Map<String, String> sources() throws IOException {
        Path output = home.resolve("target/generated-sources/graphwright");
        Map<String, String> sources = new TreeMap<>();
        if (!Files.isDirectory(output)) {
            return sources;
        }
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = output.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".graphwright/")) {
                    sources.put(path, Files.readString(file));
                }
            }
        }
        return sources;
    }

    private String lastLine() {
        return log.lines().get(log.lines().size() - 1);
    }

    private Path page(String name) {
        return home.resolve("src/main/graph-docs/api/" + name + "-get.md");
    }

    private void writePages(String property) throws IOException {
        for (String name : new String[] {"lamp", "heater"}) {
            Files.createDirectories(page(name).getParent());
            Files.writeString(page(name), """
                    # Get %1$s

                    Namespace: microsoft.graph

                    ## HTTP request
                    ``` http
                    GET /%1$ss/{%1$sId}
                    ```

                    ## Response
                    <!-- { "blockType": "response", "@odata.type": "microsoft.graph.%1$s" } -->
                    ``` http
                    HTTP/1.1 200 OK
                    Content-Type: application/json

                    { "@odata.type": "#microsoft.graph.%1$s", "id": "1", "%2$s": true }
                    ```
                    """.formatted(name, property));
        }
    }
}
