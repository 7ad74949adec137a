package io.graphwright.generator.page;

import io.graphwright.generator.source.SourceSpan;

/**
 * A heading. Tab markers ({@code # [HTTP](#tab/http)}) are no headings.
 *
 * @param level 1 to 6; 0 for the stretch before the first heading
 * @param text plain, without markup
 */
public record Heading(int level, String text, SourceSpan span) {}
