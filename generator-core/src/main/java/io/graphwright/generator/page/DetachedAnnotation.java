package io.graphwright.generator.page;

import io.graphwright.generator.source.SourceSpan;

/** An annotation that no code block follows, such as the one before an included permissions table. */
public record DetachedAnnotation(BlockAnnotation annotation, SourceSpan span) implements Block {}
