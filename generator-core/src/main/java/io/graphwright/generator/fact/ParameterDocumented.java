package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.Optional;

/**
 * A row of a table of headers, query options, path, function or body parameters.
 *
 * @param span the cell of the name
 */
public record ParameterDocumented(SourceSpan span, String name, Optional<TypeCell> type, Description description) {}
