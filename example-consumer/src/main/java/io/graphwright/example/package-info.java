/** A program that uses generated Java as any user would. */
@NullMarked
package io.graphwright.example;

import org.jspecify.annotations.NullMarked;
