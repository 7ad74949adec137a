package io.graphwright.generator.write;

import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.DiagnosticSink;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * All diagnostics of a run for other programs, one JSON object a line, in pure ASCII.
 *
 * <pre>{"code":"GW301","severity":"warning","path":"api/call-get.md","line":97,"column":5,"message":"…"}</pre>
 */
public final class DiagnosticsFile {
    private static final String MARK = "{\"code\":\"GW";

    private final OutputFile file;

    public DiagnosticsFile(Path path) {
        this.file = new OutputFile(path, MARK);
    }

    /** Replaces what an earlier run left; what is in the way or goes wrong is reported. */
    public void write(List<Diagnostic> diagnostics, DiagnosticSink sink) {
        StringBuilder text = new StringBuilder();
        diagnostics.forEach(diagnostic -> text.append(toJson(diagnostic)).append('\n'));
        file.write(text.toString(), sink);
    }

    private static String toJson(Diagnostic diagnostic) {
        return MARK + diagnostic.code().id().substring(2)
                + "\",\"severity\":" + quoted(diagnostic.severity().word())
                + ",\"path\":" + quoted(diagnostic.span().path())
                + ",\"line\":" + diagnostic.span().startLine()
                + ",\"column\":" + diagnostic.span().startColumn()
                + ",\"message\":" + quoted(diagnostic.message()) + "}";
    }

    private static String quoted(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                json.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
