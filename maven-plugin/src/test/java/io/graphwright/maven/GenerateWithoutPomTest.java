package io.graphwright.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.api.di.Provides;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoExtension;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Maven gives the goal a project without a folder then. */
@MojoTest
@MojoParameter(name = "packageName", value = "com.example")
class GenerateWithoutPomTest {
    @TempDir
    private Path home;

    private final RecordedLog log = new RecordedLog();
    private final MavenProject project = new MavenProject();

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
        return project;
    }

    @Test
    @InjectMojo(goal = "generate")
    void sourcesHaveToBeNamed(GenerateMojo mojo) throws Exception {
        MojoExtension.setVariableValueToObject(mojo, "callerDirectory", home.toFile());

        assertThatThrownBy(mojo::execute)
                .isInstanceOf(MojoFailureException.class)
                .hasMessageContaining("-Dgraphwright.sources=");
    }

    @Test
    @InjectMojo(goal = "generate")
    @MojoParameter(name = "sources", value = "pages")
    void pathsStartWhereMavenWasCalled(GenerateMojo mojo) throws Exception {
        MojoExtension.setVariableValueToObject(mojo, "callerDirectory", home.toFile());
        Files.createDirectories(home.resolve("pages"));
        Files.writeString(home.resolve("pages/a.md"), "# A page\n");

        mojo.execute();

        assertThat(log.lines()).last().asString().startsWith("[INFO] graphwright: 1 pages -> ");
        assertThat(project.getCompileSourceRoots()).isEmpty();
    }
}
