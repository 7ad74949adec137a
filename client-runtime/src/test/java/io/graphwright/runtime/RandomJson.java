package io.graphwright.runtime;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes JSON of parcels and meetings: mostly right, sometimes with a fault, with everything that JSON allows. */
final class RandomJson {
    private static final List<String> TEXTS = List.of(
            "",
            "a",
            "a text of more than sixteen bytes",
            "planned",
            "held",
            "\\\"quoted\\\" \\\\ \\/",
            "\\r\\n\\t\\u00e4\\ud83d\\ude00",
            "größer als ß",
            "日本語のテキスト",
            "😀",
            "#test.onlineMeeting",
            "test.unknown",
            "\uFFFD",
            "7");
    private static final List<String> NUMBERS = List.of(
            "0",
            "-0",
            "7",
            "-12",
            "2147483647",
            "2147483648",
            "-2147483648",
            "-2147483649",
            "999999999999999999",
            "9223372036854775807",
            "-9223372036854775808",
            "9223372036854775808",
            "1.5",
            "1e2",
            "1E-400",
            "0.10",
            "01",
            "-",
            "1.",
            "12345678901234567890123");
    private static final List<String> TIMES = List.of(
            "2026-11-01T08:00:00Z",
            "2026-11-01T08:00:00.1234567+05:30",
            "2026-11-01T08:00:00+0100",
            "2026-11-01T08:00:00",
            "2026-02-30T08:00:00Z",
            "0001-01-01T00:00:00Z");
    private static final List<String> NAMES =
            List.of("x", "x@odata.type", "@odata.etag", "@odata.context", "\\u0069d", "ä", "Id", "", "a\\\"b", "idd");

    private final Random random;
    private final Map<String, Kind> parcel = new LinkedHashMap<>();
    private final Map<String, Kind> meeting = new LinkedHashMap<>();

    RandomJson(long seed) {
        random = new Random(seed);
        for (String text : List.of("@odata.type", "id", "aNameOfMoreThanSixteenBytes", "state")) {
            parcel.put(text, depth -> text());
        }
        for (String number : List.of("größe", "seats", "size", "price", "rating")) {
            parcel.put(number, depth -> one(NUMBERS));
        }
        parcel.put("isOpen", depth -> random.nextBoolean() ? "true" : "false");
        parcel.put("sent", depth -> quoted(one(TIMES)));
        parcel.put("notes", this::anything);
        parcel.put("tags", depth -> list(this::textOf, depth));
        parcel.put("states", depth -> list(this::textOf, depth));
        parcel.put("counts", depth -> list(ignored -> one(NUMBERS), depth));
        parcel.put("inner", this::parcel);
        parcel.put("parts", depth -> list(this::parcel, depth));
        parcel.put("byName", depth -> "{" + blank() + "\"k\":" + parcel(depth) + blank() + "}");
        parcel.put("meeting", this::meeting);
        parcel.put("meetings", depth -> list(this::meeting, depth));
        for (String text : List.of("id", "subject", "state", "joinUrl")) {
            meeting.put(text, depth -> text());
        }
        meeting.put(
                "@odata.type",
                depth -> one(List.of(
                        "\"#test.onlineMeeting\"",
                        "\"test.onlineMeeting\"",
                        "\"#test.meeting\"",
                        "null",
                        "5",
                        "\"\"",
                        text())));
        meeting.put("seats", depth -> one(NUMBERS));
        meeting.put("start", depth -> quoted(one(TIMES)));
        meeting.put("rooms", depth -> list(this::textOf, depth));
        meeting.put("parts", depth -> list(this::meeting, depth));
    }

    /** Sometimes with a few bytes changed. */
    byte[] next() {
        byte[] text = (random.nextInt(4) == 0 ? meeting(0) : parcel(0)).getBytes(StandardCharsets.UTF_8);
        return random.nextInt(3) == 0 ? changed(text) : text;
    }

    private byte[] changed(byte[] text) {
        byte[] changed = text.clone();
        String signs = "\"\\{}[]:,0e.- \n\t";
        for (int i = random.nextInt(3); i >= 0; i--) {
            int at = 1 + random.nextInt(changed.length - 1);
            switch (random.nextInt(4)) {
                case 0 -> changed[at] = (byte) random.nextInt(256);
                case 1 -> changed = Arrays.copyOf(changed, at + 1);
                default -> changed[at] = (byte) signs.charAt(random.nextInt(signs.length()));
            }
        }
        return changed;
    }

    private String parcel(int depth) {
        return object(parcel, depth);
    }

    private String meeting(int depth) {
        return object(meeting, depth);
    }

    private String object(Map<String, Kind> properties, int depth) {
        List<String> names = new ArrayList<>(properties.keySet());
        Collections.shuffle(names, random);
        List<String> written = new ArrayList<>();
        int count = random.nextInt(Math.max(1, 6 - depth));
        for (String name : names.subList(0, Math.min(count, names.size()))) {
            written.add(property(name, value(properties.get(name), depth + 1)));
        }
        if (random.nextInt(4) == 0) {
            written.add(random.nextInt(written.size() + 1), property(one(NAMES), anything(depth + 1)));
        }
        if (random.nextInt(3) == 0 && properties.containsKey("joinUrl")) {
            written.add(0, property("@odata.type", properties.get("@odata.type").at(depth)));
        }
        return blank().isEmpty() ? "{" + String.join(",", written) + "}" : spaced(written);
    }

    private String spaced(List<String> written) {
        StringBuilder text = new StringBuilder("{");
        for (int i = 0; i < written.size(); i++) {
            text.append(blank()).append(written.get(i)).append(blank()).append(i + 1 < written.size() ? "," : "");
        }
        return text.append(blank()).append('}').toString();
    }

    private String property(String name, String value) {
        return quoted(name) + blank() + ":" + blank() + value;
    }

    private String value(Kind kind, int depth) {
        return switch (random.nextInt(30)) {
            case 0, 1 -> "null";
            case 2 -> anything(depth);
            default -> kind.at(depth);
        };
    }

    private String anything(int depth) {
        return switch (random.nextInt(depth > 4 ? 4 : 6)) {
            case 0 -> text();
            case 1 -> one(NUMBERS);
            case 2 -> "true";
            case 3 -> "null";
            case 4 -> list(this::anything, depth + 1);
            default -> parcel(depth + 1);
        };
    }

    private String list(Kind item, int depth) {
        List<String> items = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(blank() + value(item, depth + 1) + blank());
        }
        return "[" + String.join(",", items) + "]";
    }

    private String text() {
        return quoted(one(TEXTS));
    }

    private String textOf(int depth) {
        return text();
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private String blank() {
        return random.nextInt(8) == 0 ? one(List.of(" ", "\n", "\r\n  ", "\t", "\r", "   ")) : "";
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /** A kind of value, at a depth. */
    private interface Kind {
        String at(int depth);
    }
}
