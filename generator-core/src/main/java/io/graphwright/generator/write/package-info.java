/**
 * Stage 6 of 6: makes an output folder equal to what was generated.
 *
 * <p>Writes what changed, deletes only what it wrote itself, and never touches a stranger's file. Start at {@code OutputTree}.
 */
@NullMarked
package io.graphwright.generator.write;

import org.jspecify.annotations.NullMarked;
