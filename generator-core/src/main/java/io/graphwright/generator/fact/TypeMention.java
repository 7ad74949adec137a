package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.Optional;

/**
 * A type as a page names it in passing: a word, a qualified name or a link.
 *
 * @param text what a reader sees, without markup: {@code callState}, {@code String}, {@code microsoft.graph.call}
 * @param page the path of the page it links to, resolved against the page it stands on: {@code resources/call.md}. Letter case is that of the
 *     link and may differ from the file's; nobody asked whether the page exists
 * @param anchor the link's fragment, without {@code #}: {@code callstate-values}
 */
public record TypeMention(SourceSpan span, String text, Optional<String> page, Optional<String> anchor) {}
