/**
 * Stage 2 of 6: reads what a page says and where it says it.
 *
 * <p>A fact is never a decision: two pages may state opposite facts. Of other pages it knows only the tables that a page
 * includes. Start at {@code FactExtractor}.
 */
@NullMarked
package io.graphwright.generator.fact;

import org.jspecify.annotations.NullMarked;
