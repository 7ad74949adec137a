package io.graphwright.maven;

import java.io.File;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;

/**
 * Generates Java models and requests from the Markdown pages of a Microsoft Graph reference, and registers them with the build. Also runs in a
 * folder without a POM.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, requiresProject = false, threadSafe = true)
public final class GenerateMojo extends AbstractMojo {
    private final BuildContext buildContext;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    /** Where Maven was called: what relative paths start from without a POM. */
    @Parameter(defaultValue = "${user.dir}", readonly = true)
    private File callerDirectory;

    /**
     * Folders and Markdown files to read, separated by commas on the command line. By default
     * <code>${project.basedir}/src/main/graph-docs</code>; without a POM it has to be given.
     */
    @Parameter(property = "graphwright.sources")
    private @Nullable List<String> sources;

    /** Ant patterns of the files to read, on paths relative to a source folder. By default <code>**&#47;*.md</code>. */
    @Parameter(property = "graphwright.includes")
    private @Nullable List<String> includes;

    /** Ant patterns of the files not to read, on paths relative to a source folder. By default none. */
    @Parameter(property = "graphwright.excludes")
    private @Nullable List<String> excludes;

    /** The root package of the generated code. */
    @Parameter(property = "graphwright.packageName", required = true)
    private String packageName;

    /**
     * Where the Java goes. By default <code>${project.build.directory}/generated-sources/graphwright</code>, without a POM
     * <code>./generated-sources/graphwright</code>. Other files in this folder are left alone.
     */
    @Parameter(property = "graphwright.outputDirectory")
    private @Nullable File outputDirectory;

    /** Whether the output is compiled with the project. */
    @Parameter(property = "graphwright.addCompileSourceRoot", defaultValue = "true")
    private boolean addCompileSourceRoot;

    /**
     * The least severity of a diagnostic that fails the build: <code>error</code>, <code>warning</code> or <code>never</code>. A build that fails
     * leaves the output as it was.
     */
    @Parameter(property = "graphwright.failOn", defaultValue = "error")
    private String failOn;

    /** Ant patterns of the API pages to make requests for; the models are then those that these requests reach. By default all pages. */
    @Parameter(property = "graphwright.pages")
    private @Nullable List<String> pages;

    /** Whether to make requests. Models alone need no runtime. */
    @Parameter(property = "graphwright.generateRequests", defaultValue = "true")
    private boolean generateRequests;

    /** A file to write the whole type graph to, as OData CSDL XML. By default none. */
    @Parameter(property = "graphwright.exportCsdl")
    private @Nullable File exportCsdl;

    /** A file to write all diagnostics to, one JSON object a line, whatever happens. By default none. */
    @Parameter(property = "graphwright.diagnosticsFile")
    private @Nullable File diagnosticsFile;

    /** Do nothing but register the output with the build. */
    @Parameter(property = "graphwright.skip", defaultValue = "false")
    private boolean skip;

    /** @param buildContext what an IDE knows of changed files; on the command line everything counts as changed */
    @Inject
    GenerateMojo(BuildContext buildContext) {
        this.buildContext = buildContext;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        try {
            run();
        } catch (RuntimeException | Error e) {
            throw new MojoExecutionException("a defect of Graphwright, please report it (-e shows where): " + e, e);
        }
    }

    private void run() throws MojoExecutionException, MojoFailureException {
        // Without a POM there is no build to register with, and Maven 4 refuses it.
        if (addCompileSourceRoot && hasPom()) {
            project.addCompileSourceRoot(outputFolder().toString());
        }
        if (skip) {
            getLog().info("graphwright: skipped");
            return;
        }
        GenerateRequest request = request();
        if (isUpToDateInIde(request)) {
            return;
        }
        GenerateRun run = new GenerateRun(request, getLog());
        Optional<String> failure = run.run();
        buildContext.refresh(request.outputDirectory().toFile());
        if (run.isDefeated()) {
            throw new MojoExecutionException(failure.orElse("a defect of Graphwright"));
        } else if (failure.isPresent()) {
            throw new MojoFailureException(failure.get());
        }
    }

    /** On the command line nothing ever is; there every run compares. */
    private boolean isUpToDateInIde(GenerateRequest request) {
        return buildContext.isIncremental()
                && request.sources().stream().noneMatch(path -> buildContext.hasDelta(path.toFile()));
    }

    private GenerateRequest request() throws MojoFailureException {
        try {
            return toRequest();
        } catch (InvalidPathException e) {
            throw new MojoFailureException("'" + e.getInput() + "' is no path on this system: " + e.getReason());
        }
    }

    private GenerateRequest toRequest() throws MojoFailureException {
        return new GenerateRequest(
                sourcePaths(),
                values(includes).isEmpty() ? List.of("**/*.md") : values(includes),
                values(excludes),
                packageName.strip(),
                outputFolder(),
                leastFailure(),
                values(pages),
                generateRequests,
                Optional.ofNullable(exportCsdl).map(File::toPath),
                Optional.ofNullable(diagnosticsFile).map(File::toPath));
    }

    private FailOn leastFailure() throws MojoFailureException {
        return FailOn.parse(failOn)
                .orElseThrow(() -> new MojoFailureException(
                        "failOn is '" + failOn + "', but can only be error, warning or never"));
    }

    private List<Path> sourcePaths() throws MojoFailureException {
        List<String> named = values(sources);
        if (named.isEmpty() && !hasPom()) {
            throw new MojoFailureException(
                    "without a POM, -Dgraphwright.sources=FOLDER has to name what to read, for example -Dgraphwright.sources=api,resources");
        }
        List<String> paths = named.isEmpty() ? List.of("src/main/graph-docs") : named;
        return paths.stream()
                .map(path -> baseDirectory().resolve(path).normalize())
                .toList();
    }

    private Path outputFolder() {
        if (outputDirectory != null) {
            return outputDirectory.toPath();
        }
        Path parent = hasPom() ? Path.of(project.getBuild().getDirectory()) : baseDirectory();
        return parent.resolve("generated-sources").resolve("graphwright");
    }

    private Path baseDirectory() {
        return (hasPom() ? project.getBasedir() : callerDirectory).toPath();
    }

    private boolean hasPom() {
        return project.getBasedir() != null;
    }

    /** Maven gives a null for an empty element, and leaves the blanks after the commas of a list. */
    private static List<String> values(@Nullable List<String> configured) {
        return Optional.ofNullable(configured).orElse(List.of()).stream()
                .filter(Objects::nonNull)
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
    }
}
