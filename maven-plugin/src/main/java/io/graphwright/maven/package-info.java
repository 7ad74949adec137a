/** The Maven goals: fields of a mojo become an immutable request, the core's answer becomes files and log lines. */
@NullMarked
package io.graphwright.maven;

import org.jspecify.annotations.NullMarked;
