package io.graphwright.generator.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;

/**
 * Turns wire names into Java identifiers: ASCII, no reserved word, one for one with the wire name alone. What meets another name in its scope is
 * told apart by {@link NameScope}.
 */
final class JavaNames {

    /** The places in camel case where a new word begins. */
    private static final Pattern WORD_START = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])");

    private static final Pattern LEADING_CAPITALS = Pattern.compile("^[A-Z]+(?![a-z])|^[A-Z]");

    /** No file on Windows may be called so, whatever its extension. */
    private static final Pattern DEVICE = Pattern.compile("(?i)con|prn|aux|nul|com[0-9]|lpt[0-9]");

    /** What file systems take for one name, less the room for an extension and for what a file is called while it is written. */
    static final int LONGEST_NAME = 255 - 40;

    /** Methods that every object has. */
    static final Set<String> OBJECT_METHODS =
            Set.of("clone", "equals", "finalize", "getClass", "hashCode", "notify", "notifyAll", "toString", "wait");

    private JavaNames() {}

    /** Whether a configuration may call its root package so. */
    static boolean isPackage(String name) {
        String flat = name.replace('.', '_');
        return SourceVersion.isName(name, SourceVersion.RELEASE_17) && flat.equals(ascii(flat));
    }

    /** {@code callState} to {@code CallState}. */
    static String type(String wireName) {
        String name = ascii(wireName);
        for (int i = 0; i < name.length(); i++) {
            if (isLetter(name.charAt(i))) {
                String capital = name.substring(0, i) + upper(name.substring(i, i + 1)) + name.substring(i + 1);
                return DEVICE.matcher(capital).matches() ? capital + "_" : capital;
            }
        }
        // Without a letter it could meet a package of the same name.
        return "T" + name;
    }

    /** {@code DisplayName} to {@code displayName}, {@code default} to {@code default_}. */
    static String member(String wireName) {
        String name = LEADING_CAPITALS.matcher(ascii(wireName)).replaceFirst(capitals -> lower(capitals.group()));
        return SourceVersion.isKeyword(name, SourceVersion.RELEASE_17) ? name + "_" : name;
    }

    /** {@code get} and {@code displayName} to {@code getDisplayName}. */
    static String prefixed(String prefix, String wireName) {
        String name = ascii(wireName);
        return prefix + upper(name.substring(0, 1)) + name.substring(1);
    }

    /** {@code riskEventTypes_v2} to {@code RISK_EVENT_TYPES_V2}. */
    static String constant(String wireName) {
        String name = upper(WORD_START.matcher(ascii(wireName)).replaceAll("_"));
        return name.equals("_") ? "__" : name;
    }

    /** {@code callRecords} to {@code callrecords}. */
    static String packageSegment(String wireName) {
        String name = lower(ascii(wireName));
        boolean isTaken = SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)
                || DEVICE.matcher(name).matches();
        return isTaken ? name + "_" : name;
    }

    /** Words of any text in Pascal case: {@code item-path} to {@code ItemPath}. */
    static String pascal(List<String> words) {
        StringBuilder name = new StringBuilder();
        for (String word : words) {
            if (!word.isEmpty()) {
                name.append(upper(word.substring(0, 1))).append(word.substring(1));
            }
        }
        return ascii(name.isEmpty() ? "_" : name.toString());
    }

    /** {@code idOrUserPrincipalName} to {@code id or user principal name}; what is all capitals stays. */
    static String words(String wireName) {
        List<String> words = new ArrayList<>();
        for (String word : WORD_START.split(wireName)) {
            words.add(word.length() > 1 && word.equals(upper(word)) ? word : lower(word));
        }
        return String.join(" ", words);
    }

    static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static String upper(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** Other characters become an underscore and their code point, so that spellings that look alike stay apart. */
    private static String ascii(String text) {
        StringBuilder name = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (c == '_' || c < 128 && Character.isLetterOrDigit(c)) {
                name.appendCodePoint(c);
            } else {
                name.append('_').append(Integer.toHexString(c));
            }
        });
        boolean startsWithDigit = !name.isEmpty() && Character.isDigit(name.charAt(0));
        return startsWithDigit ? "_" + name : name.toString();
    }

    private static boolean isLetter(char c) {
        return c < 128 && Character.isLetter(c);
    }
}
