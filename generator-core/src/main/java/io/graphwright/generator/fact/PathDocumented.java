package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;

/**
 * A request line of a page's HTTP request section.
 *
 * @param span the target
 * @param method {@code GET}
 * @param target as written, with host and query where they are: {@code /users/{id | userPrincipalName}/messages?$top=5}
 */
public record PathDocumented(SourceSpan span, String method, String target) {}
