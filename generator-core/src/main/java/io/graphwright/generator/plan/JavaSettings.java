package io.graphwright.generator.plan;

import java.util.List;

/**
 * What the build decides about the Java, as against what the pages say.
 *
 * @param packageName the root package: {@code com.example.graph}
 * @param pages Ant patterns of API pages to make requests for; empty for all
 * @param generateRequests whether to make requests; without them every type is planned
 */
public record JavaSettings(String packageName, List<String> pages, boolean generateRequests) {
    public JavaSettings {
        if (!JavaNames.isPackage(packageName)) {
            throw new IllegalArgumentException("not the name of a Java package: " + packageName);
        }
        pages = List.copyOf(pages);
    }
}
