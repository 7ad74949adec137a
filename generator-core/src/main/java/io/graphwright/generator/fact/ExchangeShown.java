package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * An example on an API page: a request, the response to it, or both.
 *
 * @param requestObjects the root objects of the request's JSON body
 * @param annotated the type in the response's annotation; a collection there is flagged
 */
public record ExchangeShown(
        SourceSpan span,
        Optional<PathDocumented> request,
        List<SourceSpan> requestObjects,
        Optional<AnswerShown> answer,
        Optional<TypeCell> annotated)
        implements Fact {
    public ExchangeShown {
        requestObjects = List.copyOf(requestObjects);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.exchangeShown(this);
    }
}
