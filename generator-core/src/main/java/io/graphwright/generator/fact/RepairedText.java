package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.Arrays;

/** JSON made of a page's text, which knows where on the page each of its characters comes from. */
final class RepairedText {
    private final PlacedText source;
    private final StringBuilder json;
    private int[] origins;

    private RepairedText(PlacedText source, StringBuilder json, int[] origins) {
        this.source = source;
        this.json = json;
        this.origins = origins;
    }

    /** The page's text as it is. */
    static RepairedText asWritten(PlacedText source) {
        return new RepairedText(source, new StringBuilder(source.text()), new int[0]);
    }

    static RepairedText empty(PlacedText source) {
        return new RepairedText(source, new StringBuilder(), new int[source.length() + 16]);
    }

    String json() {
        return json.toString();
    }

    int length() {
        return json.length();
    }

    /** Adds a character that stands for what the page has at {@code origin}. */
    void add(char c, int origin) {
        if (json.length() == origins.length) {
            origins = Arrays.copyOf(origins, origins.length * 2);
        }
        origins[json.length()] = origin;
        json.append(c);
    }

    void addAll(String text, int origin) {
        for (int n = 0; n < text.length(); n++) {
            add(text.charAt(n), origin);
        }
    }

    void blank(int index) {
        json.setCharAt(index, ' ');
    }

    char charAt(int index) {
        return json.charAt(index);
    }

    void cut(int length) {
        json.setLength(length);
    }

    void addFirst(char c) {
        add(' ', 0);
        System.arraycopy(origins, 0, origins, 1, json.length() - 1);
        json.setLength(json.length() - 1);
        json.insert(0, c);
        origins[0] = json.length() > 1 ? origins[1] : 0;
    }

    /** The page's place of a range of the JSON; the end is exclusive. What was added behind the text has the place of its end. */
    SourceSpan span(int from, int to) {
        int end = from == to ? origin(from) : origin(to - 1) + 1;
        return source.span(origin(from), Math.min(end, source.length()));
    }

    private int origin(int index) {
        if (origins.length == 0 || json.length() == 0) {
            return Math.min(index, source.length());
        }
        return index < json.length() ? origins[index] : Math.min(source.length(), origins[json.length() - 1] + 1);
    }

    /** The end, exclusive, of the string that begins at an index. */
    int endOfString(int start) {
        int at = start + 1;
        while (at < json.length() && json.charAt(at) != '"') {
            at += json.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(json.length(), at + 1);
    }
}
