package io.graphwright.generator.page;

import io.graphwright.generator.source.SourceSpan;
import java.util.Optional;

/**
 * A fenced block.
 *
 * @param language the first word after the fence, lower case; empty where there is none
 * @param text the lines between the fences, without the fence's indentation as far as all of them have it
 * @param textSpan where {@code text} stands; its first character is line {@code startLine}, column {@code startColumn}
 * @param annotation the comment that belongs to it
 * @param tab the tab it stands in, {@code http} for {@code # [HTTP](#tab/http)}; empty outside of tabs
 */
public record CodeBlock(
        String language,
        String text,
        SourceSpan textSpan,
        Optional<BlockAnnotation> annotation,
        Optional<String> tab,
        SourceSpan span)
        implements Block {}
