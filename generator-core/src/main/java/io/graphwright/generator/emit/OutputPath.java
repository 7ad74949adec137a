package io.graphwright.generator.emit;

import java.util.regex.Pattern;

/** The only place where a name becomes an output path. */
final class OutputPath {
    private static final Pattern PACKAGE = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*(\\.[A-Za-z_][A-Za-z0-9_]*)*");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*|package-info");

    private OutputPath() {}

    /** Plans hold checked names alone; one that could leave the output folder is our own fault. */
    static String of(String packageName, String name) {
        if (!PACKAGE.matcher(packageName).matches() || !NAME.matcher(name).matches()) {
            throw new IllegalStateException("not the name of a package and a class: " + packageName + ", " + name);
        }
        return packageName.replace('.', '/') + "/" + name + ".java";
    }
}
