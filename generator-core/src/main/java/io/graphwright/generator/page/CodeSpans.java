package io.graphwright.generator.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Where the code spans of a line stand. Linear in the line's length, however its backticks fail to match. */
final class CodeSpans {
    private final List<int[]> spans = new ArrayList<>();
    private int next;

    private CodeSpans() {}

    static CodeSpans of(String line) {
        CodeSpans found = new CodeSpans();
        if (line.indexOf('`') >= 0) {
            found.pair(runs(line));
        }
        return found;
    }

    /** Runs of backticks as start and length. */
    private static List<int[]> runs(String line) {
        List<int[]> runs = new ArrayList<>();
        int n = 0;
        while (n < line.length()) {
            int start = n;
            while (n < line.length() && line.charAt(n) == '`') {
                n++;
            }
            if (n > start) {
                runs.add(new int[] {start, n - start, isEscaped(line, start) ? 1 : 0});
            } else {
                n++;
            }
        }
        return runs;
    }

    private static boolean isEscaped(String line, int index) {
        int backslashes = 0;
        while (backslashes < index && line.charAt(index - 1 - backslashes) == '\\') {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private void pair(List<int[]> runs) {
        int[] partner = new int[runs.size()];
        Map<Integer, Integer> lastOfLength = new TreeMap<>();
        for (int n = runs.size() - 1; n >= 0; n--) {
            Integer later = lastOfLength.put(runs.get(n)[1], n);
            partner[n] = later == null ? -1 : later;
        }
        int n = 0;
        while (n < runs.size()) {
            if (partner[n] >= 0 && runs.get(n)[2] == 0) {
                int[] close = runs.get(partner[n]);
                spans.add(new int[] {runs.get(n)[0], close[0] + close[1]});
                n = partner[n];
            }
            n++;
        }
    }

    /** The end of the code span that covers an index, or the index itself. Ask with rising indexes. */
    int skip(int index) {
        while (next < spans.size() && spans.get(next)[1] <= index) {
            next++;
        }
        return next < spans.size() && spans.get(next)[0] <= index ? spans.get(next)[1] : index;
    }
}
