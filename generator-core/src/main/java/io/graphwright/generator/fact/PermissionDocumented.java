package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.List;

/**
 * A row of a table of permissions.
 *
 * @param kind {@code Application}; with what the row or its section narrows it to: {@code Application, Permissions for chat}
 * @param permissions least privileged first; empty where nothing is supported
 */
public record PermissionDocumented(SourceSpan span, String kind, List<String> permissions) {
    public PermissionDocumented {
        permissions = List.copyOf(permissions);
    }
}
