package io.graphwright.generator.page;

import static io.graphwright.generator.source.DiagnosticCode.FRONT_MATTER_KEY_TWICE;
import static io.graphwright.generator.source.DiagnosticCode.FRONT_MATTER_NOT_YAML;
import static io.graphwright.generator.source.DiagnosticCode.FRONT_MATTER_TOO_LONG;
import static io.graphwright.generator.source.DiagnosticCode.FRONT_MATTER_UNCLOSED;

import io.graphwright.generator.source.DiagnosticSink;
import io.graphwright.generator.source.SourceSpan;
import java.io.StringReader;
import java.util.SortedMap;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the front matter as YAML nodes, so that no value is more than its text, and line by line where it is not YAML. */
final class FrontMatterReader {
    private static final int MAX_LENGTH = 16 * 1024;
    private static final Pattern ENDS_OF_YAML_LINES = Pattern.compile("[\\x{85}\\x{2028}\\x{2029}]");
    private static final Pattern FENCE = Pattern.compile("---[ \\t]*");
    private static final Pattern CONTENT = Pattern.compile("(#{1,6} |<!--|```|\\|).*");
    private static final Pattern PAIR = Pattern.compile("([A-Za-z_][\\w.-]*)[ \\t]*:(?:[ \\t]+(.*))?");

    private final PageText text;
    private final DiagnosticSink sink;

    FrontMatterReader(PageText text, DiagnosticSink sink) {
        this.text = text;
        this.sink = sink;
    }

    FrontMatter read() {
        int open = firstLineWithText();
        if (open == text.lineCount() || !FENCE.matcher(text.line(open)).matches()) {
            return new FrontMatter(new TreeMap<>(), 0);
        }
        int close = open + 1;
        while (close < text.lineCount() && !FENCE.matcher(text.line(close)).matches() && !isContent(close)) {
            close++;
        }
        boolean isClosed =
                close < text.lineCount() && FENCE.matcher(text.line(close)).matches();
        if (!isClosed) {
            sink.report(FRONT_MATTER_UNCLOSED.at(text.spanInLine(open, 0, 3)));
            close = endOfPairs(open + 1);
        }
        SortedMap<String, String> scalars = scalars(open, close);
        int content = isClosed ? close + 1 : close;
        text.maskLines(0, content);
        return new FrontMatter(scalars, content);
    }

    /** A heading, comment, fence or table row. A YAML comment looks like a heading, but more YAML follows it at once. */
    private boolean isContent(int line) {
        if (!CONTENT.matcher(text.line(line)).matches()) {
            return false;
        }
        String next = line + 1 < text.lineCount() ? text.line(line + 1) : "";
        boolean isComment = text.line(line).startsWith("#")
                && (next.startsWith("#")
                        || FENCE.matcher(next).matches()
                        || PAIR.matcher(next).matches());
        return !isComment;
    }

    private int firstLineWithText() {
        int line = 0;
        while (line < text.lineCount() && text.line(line).isBlank()) {
            line++;
        }
        return line;
    }

    /** Where nothing closes the front matter, it ends before the first line that is no {@code key: value}. */
    private int endOfPairs(int from) {
        int line = from;
        while (line < text.lineCount() && PAIR.matcher(text.line(line)).matches()) {
            line++;
        }
        return line;
    }

    private SortedMap<String, String> scalars(int open, int close) {
        if (text.start(close) - text.start(open) > MAX_LENGTH) {
            sink.report(FRONT_MATTER_TOO_LONG.at(text.spanInLine(open, 0, 3), MAX_LENGTH));
            return new TreeMap<>();
        }
        try {
            return yamlScalars(yaml(open + 1, close), open + 1);
        } catch (MarkedYAMLException trouble) {
            int line = trouble.getProblemMark() == null
                    ? open
                    : Math.min(close, open + 1 + trouble.getProblemMark().getLine());
            int column = trouble.getProblemMark() == null
                    ? 0
                    : trouble.getProblemMark().getColumn();
            sink.report(FRONT_MATTER_NOT_YAML.at(text.spanInLine(line, column, column), trouble.getProblem()));
        } catch (YAMLException trouble) {
            sink.report(FRONT_MATTER_NOT_YAML.at(text.spanInLine(open, 0, 3), trouble.getMessage()));
        }
        return lineScalars(open + 1, close);
    }

    /** The lines of the page; what only YAML takes for the end of one is a blank, so that both count alike. */
    private String yaml(int from, int to) {
        StringJoiner yaml = new StringJoiner("\n");
        for (int line = from; line < to; line++) {
            yaml.add(ENDS_OF_YAML_LINES.matcher(text.line(line)).replaceAll(" "));
        }
        return yaml.toString();
    }

    private SortedMap<String, String> yamlScalars(String yaml, int firstLine) {
        LoaderOptions options = new LoaderOptions();
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(20);
        Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
        SortedMap<String, String> scalars = new TreeMap<>();
        if (root instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                if (tuple.getKeyNode() instanceof ScalarNode key && tuple.getValueNode() instanceof ScalarNode value) {
                    int line = firstLine + key.getStartMark().getLine();
                    int column = key.getStartMark().getColumn();
                    SourceSpan span = text.spanInLine(
                            line, column, column + key.getValue().length());
                    put(scalars, key.getValue(), value.getValue(), span);
                }
            }
        }
        return scalars;
    }

    /** A bare value that holds {@code ": "} is no YAML, and still says what it means. */
    private SortedMap<String, String> lineScalars(int from, int to) {
        SortedMap<String, String> scalars = new TreeMap<>();
        for (int line = from; line < to; line++) {
            Matcher pair = PAIR.matcher(text.line(line));
            if (pair.matches()) {
                String value =
                        pair.group(2) == null ? "" : unquoted(pair.group(2).strip());
                put(scalars, pair.group(1), value, text.spanInLine(line, 0, pair.end(1)));
            }
        }
        return scalars;
    }

    private void put(SortedMap<String, String> scalars, String key, String value, SourceSpan span) {
        if (scalars.putIfAbsent(key, value) != null) {
            sink.report(FRONT_MATTER_KEY_TWICE.at(span, key));
        }
    }

    private static String unquoted(String value) {
        boolean isQuoted = value.length() >= 2
                && (value.charAt(0) == '"' || value.charAt(0) == '\'')
                && value.charAt(value.length() - 1) == value.charAt(0);
        return isQuoted ? value.substring(1, value.length() - 1) : value;
    }
}
