package io.graphwright.generator.write;

import io.graphwright.generator.emit.GeneratedFile;
import io.graphwright.generator.source.Diagnostic;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Carries out one difference, in an order that leaves a folder which the next run understands, wherever this one is killed: first the manifest of
 * what was and what will be, then the files, last the manifest of what is. Nothing is replaced or deleted before all new contents are on the disk,
 * so that a full one costs nothing.
 */
final class TreeWriter {
    private final OutputFolder folder;
    private final FileReplacement disk;
    private final SortedSet<Path> openedFolders = new TreeSet<>();
    private int written;
    private int deleted;

    TreeWriter(OutputFolder folder, FileReplacement disk) {
        this.folder = folder;
        this.disk = disk;
    }

    void carryOut(TreeDifference difference) throws IOException {
        Manifest before = difference.before();
        Manifest after = difference.after();
        if (before.unfinished().isPresent()) {
            for (String path : before.files().keySet()) {
                deleteLeftover(path, before.unfinished().get());
            }
        }
        if (difference.touchesFiles()) {
            Manifest during = before.until(after, folder.packageName());
            writeManifest(during);
            Map<Path, Path> prepared =
                    prepare(difference.toWrite(), during.unfinished().orElseThrow());
            delete(difference);
            put(prepared);
        }
        writeManifest(after);
    }

    /** What was done so far, also when {@link #carryOut} failed. */
    WriteSummary summary(int unchanged) {
        return new WriteSummary(written, unchanged, deleted);
    }

    private void deleteLeftover(String path, String token) throws IOException {
        Path target = place(path);
        if (folder.obstacle(target).isEmpty()) {
            Files.deleteIfExists(OutputFolder.temporary(target, token));
        }
    }

    /** The new contents in temporary files, by the places where they belong; none is left where one cannot be written. */
    private Map<Path, Path> prepare(List<GeneratedFile> files, String token) throws IOException {
        Map<Path, Path> prepared = new LinkedHashMap<>();
        try {
            for (GeneratedFile file : files) {
                Path target = place(file.path());
                open(target);
                Path temporary = OutputFolder.temporary(target, token);
                disk.prepare(temporary, file.text().getBytes(StandardCharsets.UTF_8));
                prepared.put(target, temporary);
            }
            return prepared;
        } catch (IOException e) {
            for (Path temporary : prepared.values()) {
                Files.deleteIfExists(temporary);
            }
            openedFolders.forEach(this::deleteEmptyFolders);
            throw e;
        }
    }

    private void put(Map<Path, Path> prepared) throws IOException {
        for (Map.Entry<Path, Path> file : prepared.entrySet()) {
            disk.put(file.getValue(), file.getKey());
            written++;
        }
    }

    /** Makes the folders to {@code target}. */
    private void open(Path target) throws IOException {
        if (openedFolders.contains(target.getParent())) {
            return;
        }
        Files.createDirectories(target.getParent());
        lookAgain(target);
        openedFolders.add(target.getParent());
    }

    /** Since the comparison a link may have taken the place of a folder. */
    private void lookAgain(Path target) throws IOException {
        Optional<Diagnostic> obstacle = folder.obstacle(target);
        if (obstacle.isPresent()) {
            throw new FileSystemException(
                    target.toString(), null, obstacle.get().message());
        }
    }

    private void delete(TreeDifference difference) throws IOException {
        SortedSet<Path> left = new TreeSet<>(Comparator.reverseOrder());
        for (String path : difference.toDelete()) {
            Path place = place(path);
            lookAgain(place);
            Files.deleteIfExists(place);
            deleted++;
            left.add(place.getParent());
        }
        left.forEach(this::deleteEmptyFolders);
    }

    private void deleteEmptyFolders(Path lowest) {
        try {
            for (Path empty = lowest; !empty.equals(folder.directory()); empty = empty.getParent()) {
                Files.deleteIfExists(empty);
            }
        } catch (IOException inUse) {
            // An empty folder that stays does no harm.
        }
    }

    private void writeManifest(Manifest manifest) throws IOException {
        Path path = folder.manifest();
        open(path);
        // The folder is ours alone, so what bears this name was left by a killed run.
        Path temporary = path.resolveSibling(path.getFileName() + ".tmp");
        Files.deleteIfExists(temporary);
        disk.replace(path, temporary, manifest.toBytes(folder.packageName()));
    }

    private Path place(String path) {
        return folder.resolve(path).orElseThrow();
    }
}
