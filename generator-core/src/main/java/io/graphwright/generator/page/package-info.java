/**
 * Stage 1 of 6: reads the Markdown of a page into headings, tables and code blocks, each with its place.
 *
 * <p>Knows Markdown and YAML, and nothing of what a page means. Start at {@code PageParser}.
 */
@NullMarked
package io.graphwright.generator.page;

import org.jspecify.annotations.NullMarked;
