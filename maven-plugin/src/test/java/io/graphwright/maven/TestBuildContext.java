package io.graphwright.maven;

import java.io.File;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import org.codehaus.plexus.build.BuildContext;

/** What an IDE says of its workspace, as a test wants it; it answers what the goal asks, and no other question. */
final class TestBuildContext {
    private final List<File> refreshed = new ArrayList<>();
    private boolean incremental;

    /** From now on as in an IDE that knows of no change. */
    void nothingChanged() {
        incremental = true;
    }

    List<File> refreshed() {
        return refreshed;
    }

    BuildContext context() {
        return (BuildContext) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {BuildContext.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "isIncremental" -> incremental;
                    case "hasDelta" -> !incremental;
                    case "refresh" -> refreshed.add((File) arguments[0]) ? null : null;
                    case "toString" -> "TestBuildContext";
                    case "hashCode" -> System.identityHashCode(proxy);
                    case "equals" -> proxy == arguments[0];
                    default -> throw new AssertionError(method);
                });
    }
}
