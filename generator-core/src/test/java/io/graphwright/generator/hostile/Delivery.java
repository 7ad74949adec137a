package io.graphwright.generator.hostile;

import io.graphwright.generator.hostile.Slot.Context;
import java.util.function.IntFunction;

/** How a hostile text gets into a page. */
enum Delivery {
    /** As it is, whatever it does to the page around it. */
    RAW {
        @Override
        String into(Context context, String text) {
            return context == Context.PATH
                    ? inPath(text)
                    : text.replace("\r\n", "\n").replace('\r', '\n');
        }
    },
    /** Escaped as a careful author would, so that the page keeps its structure. */
    FITTED {
        @Override
        String into(Context context, String text) {
            return switch (context) {
                case YAML -> inYaml(oneLine(text));
                case JSON -> inJson(text);
                case PATH -> inPath(text);
                case HTTP -> oneLine(text);
                case CELL -> "x " + oneLine(text).replace("|", "\\|").replace("<!--", "<!-\u200b-");
                case LINE, PARAGRAPH -> "x " + oneLine(text).replace("<!--", "<!-\u200b-");
            };
        }
    },
    /** Each character by its number, so that exactly this text arrives behind the reader. */
    ENCODED {
        @Override
        String into(Context context, String text) {
            return switch (context) {
                case YAML -> inYaml(text);
                case JSON -> escaped(text, unit -> String.format(java.util.Locale.ROOT, "\\u%04x", unit));
                case PATH -> inPath(text);
                case HTTP -> oneLine(text);
                case CELL, LINE, PARAGRAPH -> entities(text);
            };
        }
    };

    abstract String into(Context context, String text);

    private static String oneLine(String text) {
        return text.replace('\n', ' ').replace('\r', ' ');
    }

    private static String inYaml(String text) {
        StringBuilder yaml = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c < 0x20 || c > 0x7e || c == '"' || c == '\\') {
                yaml.append(String.format(java.util.Locale.ROOT, "\\U%08x", c));
            } else {
                yaml.appendCodePoint(c);
            }
        });
        return yaml.toString();
    }

    private static String inJson(String text) {
        return escaped(text, unit -> {
            boolean plain = unit >= 0x20 && unit != '"' && unit != '\\' && unit != '-' && unit != '`';
            return plain ? Character.toString(unit) : String.format(java.util.Locale.ROOT, "\\u%04x", unit);
        });
    }

    private static String escaped(String text, IntFunction<String> escape) {
        StringBuilder escaped = new StringBuilder();
        text.chars().forEach(unit -> escaped.append(escape.apply(unit)));
        return escaped.toString();
    }

    private static String entities(String text) {
        StringBuilder entities = new StringBuilder();
        text.codePoints().forEach(c -> entities.append("&#").append(c).append(';'));
        return entities.toString();
    }

    /** A file's name holds neither NUL nor a slash. */
    private static String inPath(String text) {
        return text.replace('\0', '0').replace('/', '-');
    }
}
