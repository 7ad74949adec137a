package io.graphwright.generator.page;

import io.graphwright.generator.source.SourceSpan;

/** A stretch of a section. */
public sealed interface Block permits Prose, Table, CodeBlock, Include, DetachedAnnotation {
    SourceSpan span();
}
