/**
 * The type graph, in the words of OData's entity data model: data only, nothing left to assume.
 *
 * <p>References are names; the {@code TypeGraph} holds what they mean. Source: OData CSDL 4.01, sections 4 to 12. Start at {@code TypeGraph}.
 */
@NullMarked
package io.graphwright.generator.edm;

import org.jspecify.annotations.NullMarked;
