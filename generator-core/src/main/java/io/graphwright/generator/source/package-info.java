/**
 * Before stage 1: reads the disk, and gives every later stage its places and its words.
 *
 * <p>A {@link io.graphwright.generator.source.SourceFile} is decoded text, never a page. Nothing else reads the disk. Start at {@code SourceTree}.
 */
@NullMarked
package io.graphwright.generator.source;

import org.jspecify.annotations.NullMarked;
