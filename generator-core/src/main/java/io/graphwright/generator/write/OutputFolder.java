package io.graphwright.generator.write;

import static io.graphwright.generator.source.DiagnosticCode.OUTPUT_IN_THE_WAY;
import static io.graphwright.generator.source.DiagnosticCode.OUTPUT_LINK;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.SourceSpan;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * The places of one package below an output folder. The only class that turns the text of a path into a path: it lets through what is relative,
 * normal, below the package's folder, and reached through real folders alone.
 *
 * @param directory absolute
 */
record OutputFolder(Path directory, String packageName, RealPath real) {
    static final String OURS = ".graphwright";

    private static final Pattern PACKAGE_NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");
    /** What every file system takes as a name: no separator, device, stream, wildcard or control, no hidden file, no end that Windows cuts. */
    private static final Pattern NAME =
            Pattern.compile("[^\\p{Cntrl}/\\\\:*?\"<>|. ]([^\\p{Cntrl}/\\\\:*?\"<>|]*[^\\p{Cntrl}/\\\\:*?\"<>|. ])?");

    private static final int LONGEST_NAME = 255;

    /** Where a path of the disk really lies. */
    @FunctionalInterface
    interface RealPath {
        Path of(Path path) throws IOException;
    }

    OutputFolder(Path directory, String packageName) {
        this(directory, packageName, Path::toRealPath);
    }

    OutputFolder {
        if (!isPackageName(packageName)) {
            throw new IllegalArgumentException("not a package name: " + packageName);
        }
        directory = directory.toAbsolutePath().normalize();
    }

    static boolean isPackageName(String text) {
        return PACKAGE_NAME.matcher(text).matches() && SourceVersion.isName(text, SourceVersion.RELEASE_17);
    }

    /** Where {@code relative} lies, if it may lie there. */
    Optional<Path> resolve(String relative) {
        if (!relative.startsWith(packageName.replace('.', '/') + "/")) {
            return Optional.empty();
        }
        for (String name : relative.split("/", -1)) {
            if (!NAME.matcher(name).matches() || name.getBytes(StandardCharsets.UTF_8).length > LONGEST_NAME) {
                return Optional.empty();
            }
        }
        try {
            return Optional.of(directory.resolve(relative));
        } catch (InvalidPathException notInThisFileSystemsCharset) {
            return Optional.empty();
        }
    }

    Path manifest() {
        return ours(".manifest");
    }

    Path lock() {
        return ours(".lock");
    }

    private Path ours(String extension) {
        return directory.resolve(OURS).resolve(packageName + extension);
    }

    /** The temporary sibling of {@code target} in the run that {@code token} names. */
    static Path temporary(Path target, String token) {
        return target.resolveSibling("." + target.getFileName() + "." + token + ".tmp");
    }

    /** The path as diagnostics show it: relative to the output folder, with {@code /}. */
    String shown(Path path) {
        return path.startsWith(directory) && !path.equals(directory)
                ? directory.relativize(path).toString().replace('\\', '/')
                : path.toString();
    }

    SourceSpan span(Path path) {
        return SourceSpan.at(shown(path), 1, 1);
    }

    /** What stands in the place of our lock. To open a pipe would wait for ever. */
    Optional<Diagnostic> lockObstacle() {
        return Files.exists(lock(), NOFOLLOW_LINKS) && !Files.isRegularFile(lock(), NOFOLLOW_LINKS)
                ? Optional.of(OUTPUT_IN_THE_WAY.at(span(lock()), lock()))
                : Optional.empty();
    }

    /** What stands between the output folder and {@code path} that is not a real folder inside it. */
    Optional<Diagnostic> obstacle(Path path) throws IOException {
        for (Path folder : foldersTo(path)) {
            if (Files.isSymbolicLink(folder) && !folder.equals(directory)) {
                return Optional.of(OUTPUT_LINK.at(span(folder), folder));
            }
            if (!Files.exists(folder)) {
                return Optional.empty();
            }
            if (!Files.isDirectory(folder)) {
                return Optional.of(OUTPUT_IN_THE_WAY.at(span(folder), folder));
            }
            // Junctions and mounts are no symbolic links, and lead away all the same.
            if (!real.of(folder).startsWith(real.of(directory))) {
                return Optional.of(OUTPUT_LINK.at(span(folder), folder));
            }
        }
        return Optional.empty();
    }

    private List<Path> foldersTo(Path path) {
        Path folder = path.getParent();
        return folder.equals(directory)
                ? List.of(directory)
                : Stream.concat(foldersTo(folder).stream(), Stream.of(folder)).toList();
    }
}
