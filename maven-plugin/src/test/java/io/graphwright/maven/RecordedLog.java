package io.graphwright.maven;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.maven.plugin.logging.SystemStreamLog;

/** A log that keeps its lines, each with the word that Maven puts before it. */
final class RecordedLog extends SystemStreamLog {
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    List<String> lines() {
        return List.copyOf(lines);
    }

    String text() {
        return String.join("\n", lines);
    }

    @Override
    public void info(CharSequence content) {
        lines.add("[INFO] " + content);
    }

    @Override
    public void warn(CharSequence content) {
        lines.add("[WARNING] " + content);
    }

    @Override
    public void error(CharSequence content) {
        lines.add("[ERROR] " + content);
    }

    @Override
    public void debug(CharSequence content, Throwable error) {
        lines.add("[DEBUG] " + content);
    }
}
