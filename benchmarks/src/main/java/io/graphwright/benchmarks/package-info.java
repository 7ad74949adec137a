/**
 * Measures how fast generated classes are read, and how the time of a whole run grows with the pages.
 *
 * <p>Start at {@link io.graphwright.benchmarks.Benchmarks}, which runs all of it and prints ratios.
 */
@NullMarked
package io.graphwright.benchmarks;

import org.jspecify.annotations.NullMarked;
