package io.graphwright.generator.edm;

import java.util.List;

/**
 * A row of a permissions table.
 *
 * @param kind {@code Delegated (work or school account)}
 * @param permissions least privileged first; empty where the operation is not supported
 */
public record Permission(String kind, List<String> permissions) {
    public Permission {
        permissions = List.copyOf(permissions);
    }
}
