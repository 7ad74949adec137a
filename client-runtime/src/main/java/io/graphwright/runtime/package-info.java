/**
 * What generated requests call: a small, safe client for Microsoft Graph on {@code java.net.http}.
 *
 * <p>A call gives a complete result or a {@link io.graphwright.runtime.GraphException}; the token goes to one origin and shows
 * itself nowhere. It knows the JDK and Jackson, nothing of the generator and no model. Start at
 * {@link io.graphwright.runtime.GraphClient}.
 */
@NullMarked
package io.graphwright.runtime;

import org.jspecify.annotations.NullMarked;
