/** What generated requests call: a small, safe client for Microsoft Graph on {@code java.net.http}. */
@NullMarked
package io.graphwright.runtime;

import org.jspecify.annotations.NullMarked;
