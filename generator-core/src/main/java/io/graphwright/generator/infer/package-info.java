/**
 * Stage 3 of 6: weighs the facts of all pages and decides the types.
 *
 * <p>Never sees Markdown. Every decision keeps its evidence. One class per pass; start at {@code TypeInference}.
 */
@NullMarked
package io.graphwright.generator.infer;

import org.jspecify.annotations.NullMarked;
