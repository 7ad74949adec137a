package io.graphwright.generator.write;

import static io.graphwright.generator.source.DiagnosticCode.MANIFEST_UNREADABLE;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import io.graphwright.generator.source.DiagnosticSink;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * A manifest as it was found on disk.
 *
 * @param hash of its bytes, whatever they were; empty if there was none
 */
record ManifestFile(Manifest manifest, String hash) {
    /** Some hundred thousand files: nobody's output, but a limit for what is read into memory. */
    private static final long LARGEST = 32L << 20;

    private static final String EXTENSION = ".manifest";

    static ManifestFile read(OutputFolder folder, DiagnosticSink sink) throws IOException {
        Path path = folder.manifest();
        if (!Files.exists(path, NOFOLLOW_LINKS)) {
            return new ManifestFile(Manifest.EMPTY, "");
        }
        if (!Files.isRegularFile(path, NOFOLLOW_LINKS) || Files.size(path) > LARGEST) {
            sink.report(MANIFEST_UNREADABLE.at(folder.span(path), path, "it is no regular file of a sensible size"));
            return new ManifestFile(Manifest.EMPTY, "");
        }
        byte[] bytes = Files.readAllBytes(path);
        return new ManifestFile(parse(folder, bytes, sink), ContentHash.of(bytes));
    }

    private static Manifest parse(OutputFolder folder, byte[] bytes, DiagnosticSink sink) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return new ManifestParser(folder, sink).parse(text);
        } catch (CharacterCodingException e) {
            sink.report(MANIFEST_UNREADABLE.at(folder.span(folder.manifest()), folder.manifest(), "it is not UTF-8"));
            return Manifest.EMPTY;
        }
    }

    /** What the manifests of other packages in the same output folder list: never ours alone, even if our manifest lists it too. */
    static SortedSet<String> listedByOthers(OutputFolder folder) throws IOException {
        SortedSet<String> paths = new TreeSet<>();
        Path home = folder.manifest().getParent();
        if (!Files.isDirectory(home, NOFOLLOW_LINKS)) {
            return paths;
        }
        try (DirectoryStream<Path> manifests = Files.newDirectoryStream(home, "*" + EXTENSION)) {
            for (Path other : manifests) {
                String name = other.getFileName().toString();
                String packageName = name.substring(0, name.length() - EXTENSION.length());
                if (isNested(packageName, folder.packageName())) {
                    ManifestFile file =
                            read(new OutputFolder(folder.directory(), packageName, folder.real()), any -> {});
                    paths.addAll(file.manifest().files().keySet());
                }
            }
        }
        return paths;
    }

    /** Only of two packages one of which lies in the other can the files meet. */
    private static boolean isNested(String one, String other) {
        return OutputFolder.isPackageName(one) && (one.startsWith(other + ".") || other.startsWith(one + "."));
    }
}
