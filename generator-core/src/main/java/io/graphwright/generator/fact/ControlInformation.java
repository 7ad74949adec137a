package io.graphwright.generator.fact;

import java.util.List;
import java.util.Locale;

/** Tells members that speak of a message or an object from its properties (OData JSON Format 4.01, section 4.6). */
final class ControlInformation {
    /** The spellings of OData 3, and of pages that forget the {@code @}. */
    private static final List<String> WITHOUT_AT = List.of(
            "odata.context",
            "odata.nextlink",
            "odata.deltalink",
            "odata.count",
            "odata.type",
            "odata.id",
            "odata.etag",
            "odata.metadata");

    private ControlInformation() {}

    /** Whether a name holds an {@code @}: {@code @odata.type}, {@code user@odata.bind}. */
    static boolean isName(String name) {
        return name.indexOf('@') >= 0 || isNameWithoutAt(name);
    }

    /** Whether a name begins with {@code @}, so that it speaks of the whole object or message, not of one property. */
    static boolean isOfMessage(String name) {
        return name.startsWith("@") || isNameWithoutAt(name);
    }

    static boolean isNameWithoutAt(String name) {
        return WITHOUT_AT.contains(name.toLowerCase(Locale.ROOT));
    }
}
