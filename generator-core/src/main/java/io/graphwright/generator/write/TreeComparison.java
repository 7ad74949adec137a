package io.graphwright.generator.write;

import static io.graphwright.generator.source.DiagnosticCode.EDITED_FILE_KEPT;
import static io.graphwright.generator.source.DiagnosticCode.EDITED_FILE_RESTORED;
import static io.graphwright.generator.source.DiagnosticCode.OUTPUT_IN_THE_WAY;
import static io.graphwright.generator.source.DiagnosticCode.OUTPUT_PATH_REFUSED;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;

import io.graphwright.generator.emit.GeneratedFile;
import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticSink;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Looks at the output folder, and says what would have to change; changes nothing. */
final class TreeComparison {
    private final OutputFolder folder;
    private final Manifest before;
    private final Set<String> others;
    private final DiagnosticSink sink;

    private final SortedMap<String, SortedSet<String>> after = new TreeMap<>();
    private final SortedSet<Path> freeFolders = new TreeSet<>();
    private final List<GeneratedFile> toWrite = new ArrayList<>();
    private final SortedSet<String> toDelete = new TreeSet<>();
    private boolean blocked;

    TreeComparison(OutputFolder folder, Manifest before, Set<String> others, DiagnosticSink sink) {
        this.folder = folder;
        this.before = before;
        this.others = others;
        this.sink = sink;
    }

    /** Empty, and reported, if something is in the way: then nothing may be written at all. */
    Optional<TreeDifference> compare(List<GeneratedFile> files) throws IOException {
        SortedMap<String, GeneratedFile> generated = new TreeMap<>();
        for (GeneratedFile file : files) {
            if (generated.put(file.path(), file) != null) {
                throw new IllegalArgumentException("generated twice: " + file.path());
            }
        }
        SortedMap<String, SortedSet<String>> stale = stale(generated.keySet());
        for (GeneratedFile file : generated.values()) {
            Optional<Path> place = folder.resolve(file.path());
            if (place.isEmpty()) {
                block(OUTPUT_PATH_REFUSED.at(folder.span(folder.directory()), file.path(), folder.packageName()));
            } else if (isFree(place.get())) {
                compare(file, place.get(), stale);
            }
        }
        for (SortedSet<String> paths : stale.values()) {
            for (String path : paths) {
                compareStale(path);
            }
        }
        int unchanged = generated.size() - toWrite.size();
        return blocked
                ? Optional.empty()
                : Optional.of(new TreeDifference(
                        toWrite, List.copyOf(toDelete), unchanged, before, Manifest.finished(after)));
    }

    /** What was ours and is no longer generated, to be found whatever the case of its letters. */
    private SortedMap<String, SortedSet<String>> stale(Set<String> generated) {
        SortedMap<String, SortedSet<String>> stale = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String path : before.files().keySet()) {
            if (!generated.contains(path) && !others.contains(path)) {
                stale.computeIfAbsent(path, any -> new TreeSet<>()).add(path);
            }
        }
        return stale;
    }

    private boolean isFree(Path place) throws IOException {
        Optional<Diagnostic> obstacle = obstacle(place);
        obstacle.ifPresent(this::block);
        return obstacle.isEmpty();
    }

    /** As {@link OutputFolder#obstacle}; folders hold many files, and are looked at once. */
    private Optional<Diagnostic> obstacle(Path place) throws IOException {
        if (freeFolders.contains(place.getParent())) {
            return Optional.empty();
        }
        Optional<Diagnostic> obstacle = folder.obstacle(place);
        if (obstacle.isEmpty()) {
            freeFolders.add(place.getParent());
        }
        return obstacle;
    }

    private void compare(GeneratedFile file, Path place, SortedMap<String, SortedSet<String>> stale)
            throws IOException {
        String hash = ContentHash.of(file.text().getBytes(StandardCharsets.UTF_8));
        after.put(file.path(), new TreeSet<>(Set.of(hash)));
        if (!Files.exists(place, NOFOLLOW_LINKS)) {
            toWrite.add(file);
            return;
        }
        if (!Files.isRegularFile(place, NOFOLLOW_LINKS)) {
            block(OUTPUT_IN_THE_WAY.at(folder.span(place), place));
            return;
        }
        String found = ContentHash.of(place);
        Optional<String> former = formerName(file.path(), place, stale);
        if (former.isPresent()) {
            toDelete.add(former.get());
            replace(file, place, before.hashes(former.get()).contains(found));
        } else if (!found.equals(hash)) {
            compareDifferent(file, place, found);
        }
    }

    private void compareDifferent(GeneratedFile file, Path place, String found) {
        SortedSet<String> known = before.hashes(file.path());
        if (known.isEmpty() || others.contains(file.path())) {
            block(OUTPUT_IN_THE_WAY.at(folder.span(place), place));
        } else {
            replace(file, place, known.contains(found));
        }
    }

    private void replace(GeneratedFile file, Path place, boolean asWeWroteIt) {
        toWrite.add(file);
        if (!asWeWroteIt) {
            sink.report(EDITED_FILE_RESTORED.at(folder.span(place)));
        }
    }

    /**
     * On a disk that is blind to case, {@code CallState.java} is found where we wrote {@code callstate.java}: one file, which takes its new name
     * only if the old one goes first. Such an old name is no stale file of its own.
     */
    private Optional<String> formerName(String path, Path place, SortedMap<String, SortedSet<String>> stale)
            throws IOException {
        SortedSet<String> spellings = stale.getOrDefault(path, Collections.emptySortedSet());
        for (String former : List.copyOf(spellings)) {
            Path old = folder.resolve(former).orElseThrow();
            if (Files.exists(old) && Files.isSameFile(place, old)) {
                spellings.remove(former);
                String onDisk = place.toRealPath(NOFOLLOW_LINKS).getFileName().toString();
                return Optional.of(former)
                        .filter(any -> !onDisk.equals(place.getFileName().toString()));
            }
        }
        return Optional.empty();
    }

    private void compareStale(String path) throws IOException {
        Path place = folder.resolve(path).orElseThrow();
        if (obstacle(place).isPresent() || !Files.exists(place, NOFOLLOW_LINKS)) {
            return;
        }
        if (Files.isRegularFile(place, NOFOLLOW_LINKS) && before.hashes(path).contains(ContentHash.of(place))) {
            toDelete.add(path);
        } else {
            sink.report(EDITED_FILE_KEPT.at(folder.span(place)));
            after.put(path, before.hashes(path));
        }
    }

    private void block(Diagnostic diagnostic) {
        sink.report(diagnostic);
        blocked = true;
    }
}
