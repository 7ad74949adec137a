package io.graphwright.generator.page;

import static io.graphwright.generator.source.DiagnosticCode.TOO_MANY_BRACKETS;

import io.graphwright.generator.source.DiagnosticSink;

/**
 * Keeps commonmark linear: each link that it closes looks at all brackets that are open before it in the same paragraph or cell, so a
 * paragraph may not open more than some.
 */
final class BracketGuard {
    private static final int MOST = 2000;

    private BracketGuard() {}

    /** Blanks out what is too many. Lines between blank ones may be a paragraph; a line with a pipe is parsed cell by cell. */
    static void apply(PageText text, DiagnosticSink sink) {
        int count = 0;
        for (int line = 0; line < text.lineCount(); line++) {
            String content = text.maskedLine(line);
            count = content.isBlank() || content.indexOf('|') >= 0 ? 0 : count;
            boolean wasTooMany = count > MOST;
            for (int at = content.indexOf('['); at >= 0; at = content.indexOf('[', at + 1)) {
                if (++count > MOST) {
                    text.blank(text.start(line) + at);
                }
            }
            if (count > MOST && !wasTooMany) {
                sink.report(TOO_MANY_BRACKETS.at(text.spanInLine(line, 0, content.length()), MOST));
            }
        }
    }
}
