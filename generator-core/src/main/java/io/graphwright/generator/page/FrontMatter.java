package io.graphwright.generator.page;

import java.util.SortedMap;

/**
 * What stands between the opening {@code ---} lines.
 *
 * @param contentLine the first line after it, counted from 0
 */
record FrontMatter(SortedMap<String, String> scalars, int contentLine) {}
