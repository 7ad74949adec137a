package io.graphwright.generator.fuzz;

import io.graphwright.generator.source.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages as one text, each behind a line {@code %%% path}, and back: whatever bytes come, pages come out that reading the disk could give. */
public final class FuzzedPages {
    private static final String MARK = "%%% ";
    private static final Pattern HEAD = Pattern.compile("(?m)^" + MARK + "(.*)\n");
    private static final String FIRST = "api/page-get.md";

    private FuzzedPages() {}

    /** A text as a file could hold it: decoded, with LF line ends and without NUL. */
    public static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .replace("\0", "");
    }

    /** One page that is all of the bytes. */
    public static SourceFile page(byte[] bytes) {
        return new SourceFile(FIRST, text(bytes));
    }

    /** The pages, each path once, in the order of their paths. */
    public static List<SourceFile> pages(byte[] bytes) {
        String text = text(bytes);
        Map<String, SourceFile> pages = new TreeMap<>();
        Matcher head = HEAD.matcher(text);
        String path = FIRST;
        int start = 0;
        while (head.find()) {
            add(pages, path, text.substring(start, head.start()));
            path = path(head.group(1));
            start = head.end();
        }
        add(pages, path, text.substring(start));
        return new ArrayList<>(pages.values());
    }

    private static void add(Map<String, SourceFile> pages, String path, String text) {
        if (!text.isBlank()) {
            pages.putIfAbsent(path, new SourceFile(path, text));
        }
    }

    /** Folders are walked, so no part of a path is empty or leads upwards. */
    private static String path(String written) {
        StringJoiner path = new StringJoiner("/");
        for (String part : written.split("/")) {
            path.add(part.matches("\\.{0,2}") ? "x" : part);
        }
        return path + (written.endsWith(".md") ? "" : ".md");
    }

    /** What {@link #pages} makes these pages of. */
    public static byte[] bytes(List<SourceFile> pages) {
        StringBuilder text = new StringBuilder();
        for (SourceFile page : pages) {
            text.append(MARK).append(page.path()).append('\n').append(page.text());
            text.append(page.text().endsWith("\n") ? "" : "\n");
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
