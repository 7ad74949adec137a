/**
 * Stage 5 of 6: spells the plan as Java text.
 *
 * <p>Decides nothing about Graph; the only home of JavaPoet and of the runtime's class names. Start at {@code JavaEmitter}.
 */
@NullMarked
package io.graphwright.generator.emit;

import org.jspecify.annotations.NullMarked;
