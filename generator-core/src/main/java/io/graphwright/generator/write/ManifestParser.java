package io.graphwright.generator.write;

import static io.graphwright.generator.source.DiagnosticCode.MANIFEST_LINE_IGNORED;
import static io.graphwright.generator.source.DiagnosticCode.MANIFEST_UNREADABLE;

import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a manifest as anybody may have written it: what it lists is deleted or replaced one day, so a line that leads anywhere but into the
 * package's own folder is dropped, and a text that is no manifest of this package lists nothing.
 */
final class ManifestParser {
    private static final int BROKEN_LINES = 20;
    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{" + Manifest.TOKEN_LENGTH + "}");
    private static final Pattern FILE = Pattern.compile("([0-9a-f]{" + ContentHash.LENGTH + "}) (.+)");

    private final OutputFolder folder;
    private final DiagnosticSink sink;
    private final SortedMap<String, SortedSet<String>> files = new TreeMap<>();
    private Optional<String> unfinished = Optional.empty();
    private int broken;

    ManifestParser(OutputFolder folder, DiagnosticSink sink) {
        this.folder = folder;
        this.sink = sink;
    }

    Manifest parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 2 || !lines.get(0).equals(Manifest.HEADER)) {
            return reject("it does not begin with '" + Manifest.HEADER + "'");
        }
        if (!lines.get(1).equals(Manifest.PACKAGE + folder.packageName())) {
            return reject("it belongs to another package");
        }
        for (int i = 2; i < lines.size(); i++) {
            if (!accept(lines.get(i), i + 1) && ++broken > BROKEN_LINES) {
                return reject("more than " + BROKEN_LINES + " lines are broken");
            }
        }
        return new Manifest(files, unfinished);
    }

    private Manifest reject(String reason) {
        sink.report(MANIFEST_UNREADABLE.at(folder.span(folder.manifest()), folder.manifest(), reason));
        return Manifest.EMPTY;
    }

    private boolean accept(String line, int number) {
        if (number == 3 && line.startsWith(Manifest.UNFINISHED)) {
            unfinished = Optional.of(line.substring(Manifest.UNFINISHED.length()))
                    .filter(token -> TOKEN.matcher(token).matches());
            return unfinished.isPresent() || ignore(number, "it is no token");
        }
        Matcher file = FILE.matcher(line);
        if (!file.matches()) {
            return ignore(number, "it is no hash and path");
        }
        if (folder.resolve(file.group(2)).isEmpty()) {
            return ignore(number, "'" + file.group(2) + "' does not lie in the folder of " + folder.packageName());
        }
        files.computeIfAbsent(file.group(2), any -> new TreeSet<>()).add(file.group(1));
        return true;
    }

    private boolean ignore(int number, String reason) {
        SourceSpan line = SourceSpan.at(folder.shown(folder.manifest()), number, 1);
        sink.report(MANIFEST_LINE_IGNORED.at(line, reason));
        return false;
    }
}
