/**
 * Stage 4 of 6: decides every Java name, type, modifier and comment.
 *
 * <p>Nothing is spelled here, and nothing is decided after. Start at {@code JavaPlanner}.
 */
@NullMarked
package io.graphwright.generator.plan;

import org.jspecify.annotations.NullMarked;
