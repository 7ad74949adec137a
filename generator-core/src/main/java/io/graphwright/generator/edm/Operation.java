package io.graphwright.generator.edm;

import io.graphwright.generator.source.SourceSpan;
import java.util.List;
import java.util.Optional;

/**
 * One method of one API page.
 *
 * @param page path of the page, {@code api/call-get.md}; a page that documents two methods has two operations
 * @param span where the HTTP request stands
 * @param title the page's first heading, {@code Get call}
 * @param words identifiers with capitals as the page itself spells them in title, links, paths and types, in lower-case order; they restore the
 *     capitals of the file stem: {@code administrativeUnit}
 * @param apiVersion as the page's example shows it, {@code v1.0} or {@code beta}
 * @param paths every documented path of this method, the canonical one first; never empty
 * @param querySentences what the page says of the query options that it takes or does not take, in paragraphs; may be empty
 * @param requestBody the type of what is sent, where the page tells it
 */
public record Operation(
        String page,
        SourceSpan span,
        String title,
        List<String> words,
        HttpMethod method,
        OperationKind kind,
        String apiVersion,
        List<PathTemplate> paths,
        Optional<TypeRef> requestBody,
        OperationResult result,
        List<RequestParameter> headers,
        List<RequestParameter> queryOptions,
        String querySentences,
        List<Permission> permissions,
        Documentation documentation,
        List<Evidence> evidence)
        implements Comparable<Operation> {
    public Operation {
        words = List.copyOf(words);
        paths = List.copyOf(paths);
        headers = List.copyOf(headers);
        queryOptions = List.copyOf(queryOptions);
        permissions = List.copyOf(permissions);
        evidence = List.copyOf(evidence);
    }

    /** The same operation with some of its paths. */
    public Operation withPaths(List<PathTemplate> some) {
        return new Operation(
                page,
                span,
                title,
                words,
                method,
                kind,
                apiVersion,
                some,
                requestBody,
                result,
                headers,
                queryOptions,
                querySentences,
                permissions,
                documentation,
                evidence);
    }

    /** By page, then method. */
    @Override
    public int compareTo(Operation other) {
        int byPage = page.compareTo(other.page);
        return byPage != 0 ? byPage : method.compareTo(other.method);
    }
}
