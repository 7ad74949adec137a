package io.graphwright.generator.source;

import static io.graphwright.generator.source.DiagnosticCode.FILE_NAME_UNREADABLE;
import static io.graphwright.generator.source.DiagnosticCode.FILE_NOT_READABLE;
import static io.graphwright.generator.source.DiagnosticCode.LINK_LEAVES_SOURCE;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;

/** Finds the regular files below one source folder. */
final class FolderWalk {
    private final Path root;
    private final Predicate<Path> isWanted;
    private final CommonFolder names;
    private final DiagnosticSink sink;
    private final Deque<Path> folders = new ArrayDeque<>();
    private final List<Path> files = new ArrayList<>();

    /** @param isWanted asked with paths relative to the folder */
    FolderWalk(Path root, Predicate<Path> isWanted, CommonFolder names, DiagnosticSink sink) {
        this.root = root;
        this.isWanted = isWanted;
        this.names = names;
        this.sink = sink;
    }

    /** In no order. */
    List<Path> files() {
        folders.add(root);
        while (!folders.isEmpty()) {
            Path folder = folders.remove();
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                entries.forEach(this::visit);
            } catch (IOException | DirectoryIteratorException trouble) {
                sink.report(FILE_NOT_READABLE.at(place(folder), FileReader.reason(trouble)));
            }
        }
        return files;
    }

    private void visit(Path entry) {
        if (entry.getFileName().toString().startsWith(".")) {
            return;
        }
        boolean isLink = Files.isSymbolicLink(entry);
        boolean isFolder = Files.isDirectory(entry);
        if (!isFolder && !isWanted.test(root.relativize(entry))) {
            return;
        }
        if (hasUnreadableName(entry)) {
            sink.report(FILE_NAME_UNREADABLE.at(place(entry)));
            return;
        }
        // A junction of Windows is no symbolic link and leads elsewhere all the same.
        if ((isLink || isFolder) && !isInside(entry)) {
            sink.report(LINK_LEAVES_SOURCE.at(place(entry)));
        } else if (isFolder && !isLink) {
            folders.add(entry);
        } else if (Files.isRegularFile(entry, LinkOption.NOFOLLOW_LINKS)) {
            files.add(entry);
        }
    }

    /** Java shows a name that its character set lacks with this character; two names may then look the same. */
    private static boolean hasUnreadableName(Path entry) {
        return entry.getFileName().toString().indexOf('\uFFFD') >= 0;
    }

    private boolean isInside(Path entry) {
        try {
            return entry.toRealPath().startsWith(root.toRealPath());
        } catch (IOException leadsNowhere) {
            return false;
        }
    }

    private SourceSpan place(Path path) {
        return SourceSpan.at(names.relative(path), 1, 1);
    }
}
