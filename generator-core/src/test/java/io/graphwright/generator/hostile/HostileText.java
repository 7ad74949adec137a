package io.graphwright.generator.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Random text that is made of what has broken code generators: one seed, one sequence, on every machine. */
public final class HostileText {

    private static final List<String> JAVA = List.of(
            "*/",
            "*\\/",
            "\\u002a\\u002f",
            "\\u002a/",
            "*\\u002f",
            "\\uuu002a\\uu002f",
            "/*",
            "/**",
            "//",
            "\\u000a",
            "\\u000d",
            "\\u0022",
            "\\u005c",
            "\\u",
            "\\uD800",
            "\\",
            "\\\\",
            "\\\"",
            "\"",
            "'",
            "\"\"\"",
            ";",
            "}",
            "{",
            "(",
            ")",
            "static { System.exit(1); }",
            "; System.exit(1); //",
            "*/ static { System.exit(1); } /*",
            "\"); Runtime.getRuntime().exec(\"id\"); (\"",
            "\" + System.exit(1) + \"",
            "import java.io.*;",
            "class Evil {}",
            "@interface Evil {}",
            "@Override",
            "@SuppressWarnings",
            "int x = 1;",
            "%s%n%d",
            "{0}",
            "${java.home}",
            "#{1+1}",
            "null",
            "true",
            "class",
            "goto",
            "record",
            "sealed",
            "yield",
            "var",
            "_",
            "package",
            "getClass",
            "hashCode",
            "notify",
            "java.lang.String",
            "serialVersionUID");

    private static final List<String> POET = List.of(
            "$", "$$", "$L", "$S", "$T", "$N", "$W", "$Z", "$[", "$]", "$>", "$<", "$1L", "$9T", "$name:L", "$args:S",
            "$\"");

    private static final List<String> DOC = List.of(
            "@",
            "{@",
            "@}",
            "{@code ",
            "{@link java.lang.System#exit}",
            "{@value}",
            "{@inheritDoc}",
            "{@snippet",
            "@deprecated",
            "@author x",
            "@see",
            "@return",
            "@throws Foo",
            "<",
            ">",
            "<b>",
            "</b>",
            "</p>",
            "</div>",
            "<script>alert(1)</script>",
            "<a href=\"javascript:alert(1)\">",
            "<img src=x onerror=y>",
            "<![CDATA[",
            "]]>",
            "-->",
            "--!>",
            "<?",
            "&",
            "&amp;",
            "&#42;/",
            "&#x2a;&#47;",
            "&lt;",
            "&copy",
            "&bogus;",
            "&#0;",
            "&#xD800;",
            "&#99999999;");

    private static final List<String> MARKDOWN = List.of(
            "`",
            "``",
            "```",
            "~~~",
            "**",
            "__",
            "\\|",
            "[x](y.md)",
            "[x](../../../../etc/passwd)",
            "[x](https://example.com/?a=1&b=2)",
            "![x](https://example.com/x.png)",
            "[!INCLUDE [x](../../../../etc/passwd)]",
            "<https://example.com>",
            "[x][y]",
            "[x]:",
            "# ",
            "> ",
            "- ",
            "1. ",
            "../",
            "..\\",
            "C:\\",
            "/etc/passwd",
            "file:///etc/passwd",
            "con",
            "nul.java",
            "%2e%2e%2f",
            "%00");

    private static final List<String> BREAKS = List.of(
            "\n",
            "\r",
            "\r\n",
            "\n\n",
            "\n# ",
            "\n## Properties\n",
            "\n```\n",
            "\n---\n",
            "\n|x|y|z|\n",
            "|",
            "<!--",
            "<!-- {",
            "\n<div>\n");

    private static final List<String> LETTERS = List.of(
            "a",
            "Z",
            "0",
            "\u00e9",
            "\u0130",
            "\u0131",
            "\u00df",
            "\ufb00",
            "\uff0a\uff0f",
            "e\u0301",
            "\u4e2d",
            "\ud83d\ude00",
            "\ud835\udd4f",
            "word",
            "i",
            "I");

    private static final String ODD =
            "\u0000\u0001\u0007\u0008\t\u000b\u000c\u001a\u001b\u001f\u007f\u0085\u00a0\u00ad\u061c\u180e\u200b\u200d\u200e"
                    + "\u200f\u2028\u2029\u202a\u202d\u202e\u2066\u2067\u2069\ufeff\ufffe\uffff\ufffd\ud800\udbff\udc00\udfff";

    private static final String RUNS = "*a(<[{`\\&$@\"|/-_ #!\u200b\ud800";

    private final SplittableRandom random;

    public HostileText(long seed) {
        this.random = new SplittableRandom(seed);
    }

    /** Up to a dozen pieces of every kind, line ends among them. */
    public String next() {
        return pieces(1 + random.nextInt(12), true);
    }

    /** As {@link #next}, of one line and without what opens a comment or begins a cell: it leaves the structure of a page alone. */
    public String nextOfOneLine() {
        return pieces(1 + random.nextInt(12), false);
    }

    /** Thousands of times the same character, between two pieces. */
    public String nextRun() {
        int at = random.nextInt(RUNS.length());
        return pieces(1, false) + RUNS.substring(at, at + 1).repeat(500 + random.nextInt(4000)) + pieces(1, false);
    }

    private String pieces(int count, boolean breaks) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(piece(breaks));
        }
        return text.toString();
    }

    private String piece(boolean breaks) {
        List<List<String>> kinds = new ArrayList<>(List.of(JAVA, JAVA, POET, DOC, DOC, MARKDOWN, LETTERS));
        if (breaks) {
            kinds.add(BREAKS);
        }
        int kind = random.nextInt(kinds.size() + 1);
        if (kind == kinds.size()) {
            int at = random.nextInt(ODD.length());
            return ODD.substring(at, at + 1);
        }
        List<String> pieces = kinds.get(kind);
        return pieces.get(random.nextInt(pieces.size()));
    }
}
