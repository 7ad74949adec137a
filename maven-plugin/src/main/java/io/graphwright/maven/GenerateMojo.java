package io.graphwright.maven;

import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** Generates. */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(property = "graphwright.sources")
    private @Nullable List<String> sources;

    @Parameter(property = "graphwright.files")
    private @Nullable List<File> files;

    @Parameter(property = "graphwright.outputDirectory")
    private @Nullable File outputDirectory;

    @Override
    public void execute() {
        getLog().info("sources " + sources + " files " + files + " out " + outputDirectory + " basedir " + project.getBasedir() + " file " + project.getFile() + " build " + project.getBuild().getDirectory());
    }
}
