package io.graphwright.maven;

import java.io.File;
import java.lang.reflect.Proxy;
import java.nio.file.Path;

/** A path that has a name, and else throws whatever it is asked: it stands for any defect of ours. */
final class DefeatingPath {
    private static final String NAME = "out";

    private DefeatingPath() {}

    static Path throwing(Throwable defect) {
        return (Path) Proxy.newProxyInstance(
                DefeatingPath.class.getClassLoader(),
                new Class<?>[] {Path.class},
                (path, method, arguments) -> switch (method.getName()) {
                    case "toString" -> NAME;
                    case "toFile" -> new File(NAME);
                    default -> throw defect;
                });
    }
}
