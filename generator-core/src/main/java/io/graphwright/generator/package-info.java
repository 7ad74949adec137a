/**
 * The whole generator as one function from page texts to Java texts.
 *
 * <p>Knows the order of the stages and nothing else; touches no disk. Start at {@link io.graphwright.generator.Graphwright}.
 */
@NullMarked
package io.graphwright.generator;

import org.jspecify.annotations.NullMarked;
