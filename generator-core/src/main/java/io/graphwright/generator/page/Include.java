package io.graphwright.generator.page;

import io.graphwright.generator.source.SourceSpan;

/**
 * A request to show another file here: {@code [!INCLUDE [title](../includes/x.md)]}.
 *
 * @param target as written, relative to the page
 */
public record Include(String title, String target, SourceSpan span) implements Block {}
