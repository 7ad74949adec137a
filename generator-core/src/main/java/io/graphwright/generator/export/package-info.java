/**
 * Renders the type graph in other formats than Java.
 *
 * <p>One writer per format; reads the graph and nothing else. Start at {@code CsdlWriter}.
 */
@NullMarked
package io.graphwright.generator.export;

import org.jspecify.annotations.NullMarked;
