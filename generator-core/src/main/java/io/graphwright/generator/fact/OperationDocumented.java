package io.graphwright.generator.fact;

import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * What an API page documents: its request lines and the tables and sentences about them. One for a page.
 *
 * @param span the first request line
 * @param title the first heading, plain
 * @param words identifiers with capitals as the page spells them, sorted
 * @param bodyParameters the rows under {@code Request body}: parameters of an action, or properties of the type that is sent
 * @param permissions on this page, and in the end those of the pages that it includes for them
 * @param querySentences what the page says of query options, in paragraphs; empty where it says nothing
 * @param requestBody the type that the request body section names
 * @param response what the response section says is answered
 * @param isFunction whether the page speaks of function parameters or of a function
 */
public record OperationDocumented(
        SourceSpan span,
        String title,
        List<PathDocumented> paths,
        List<String> words,
        List<ParameterDocumented> pathParameters,
        List<ParameterDocumented> functionParameters,
        List<ParameterDocumented> bodyParameters,
        List<ParameterDocumented> headers,
        List<ParameterDocumented> queryOptions,
        String querySentences,
        List<PermissionDocumented> permissions,
        Optional<TypeCell> requestBody,
        Optional<TypeCell> response,
        boolean isFunction,
        Description description)
        implements Fact {
    public OperationDocumented {
        paths = List.copyOf(paths);
        words = List.copyOf(words);
        pathParameters = List.copyOf(pathParameters);
        functionParameters = List.copyOf(functionParameters);
        bodyParameters = List.copyOf(bodyParameters);
        headers = List.copyOf(headers);
        queryOptions = List.copyOf(queryOptions);
        permissions = List.copyOf(permissions);
    }

    OperationDocumented withPermissions(List<PermissionDocumented> others) {
        return new OperationDocumented(
                span,
                title,
                paths,
                words,
                pathParameters,
                functionParameters,
                bodyParameters,
                headers,
                queryOptions,
                querySentences,
                others,
                requestBody,
                response,
                isFunction,
                description);
    }

    @Override
    public <R> R accept(Visitor<R> visitor) {
        return visitor.operationDocumented(this);
    }
}
