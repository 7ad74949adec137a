package io.graphwright.generator.page;

import io.graphwright.generator.source.SourceSpan;

/**
 * A paragraph, list item or quotation.
 *
 * @param isQuote whether it stands in a block quote, as notes do
 */
public record Prose(Inline content, boolean isQuote, SourceSpan span) implements Block {}
