package io.graphwright.generator.edm;

import io.graphwright.generator.source.Unicode;
import java.util.regex.Pattern;

/** What OData lets a type, a property or a member be called (OData CSDL 4.01, section 17.2). */
public final class SimpleIdentifier {
    private static final Pattern PATTERN =
            Pattern.compile("[\\p{L}\\p{Nl}_][\\p{L}\\p{Nl}\\p{Nd}\\p{Mn}\\p{Mc}\\p{Pc}\\p{Cf}]{0,127}");

    private SimpleIdentifier() {}

    /** Whether the name starts with a letter or underscore, goes on with letters, digits and the like, and has 128 characters at most. */
    public static boolean isValid(String name) {
        return PATTERN.matcher(name).matches() && Unicode.hasAll(name);
    }
}
