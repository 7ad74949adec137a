package io.graphwright.generator.page;

import io.graphwright.generator.source.SourceSpan;

/**
 * A comment that holds JSON and speaks of a code block ({@code <!-- {"blockType": "response"} -->}).
 *
 * @param text the raw text between the comment's marks
 * @param span where {@code text} stands
 */
public record BlockAnnotation(String text, SourceSpan span) {}
