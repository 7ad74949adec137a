package io.graphwright.runtime;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One request as data: method, API version, path, query options, headers, and what its answer is read as; immutable.
 *
 * <p>{@code GraphRequest.get("v1.0", RequestPath.of("/me"), ResultType.one(User.class)).select("id", "mail")}
 *
 * @param <T> what a successful answer is read as
 */
public final class GraphRequest<T> {
    private static final List<String> COUNTED = List.of("$filter", "$search");

    private final String method;
    private final String apiVersion;
    private final String path;
    private final Map<String, String> query;
    private final SortedMap<String, List<String>> headers;
    private final ResultType<T> result;
    private final Optional<String> link;

    private GraphRequest(
            Target target, Map<String, String> query, SortedMap<String, List<String>> headers, ResultType<T> result) {
        this.method = target.method();
        this.apiVersion = target.apiVersion();
        this.path = target.path();
        this.link = target.link();
        this.query = Collections.unmodifiableMap(query);
        this.headers = Collections.unmodifiableSortedMap(headers);
        this.result = result;
    }

    /** A GET of a path below an API version such as {@code v1.0}. */
    public static <T> GraphRequest<T> get(String apiVersion, RequestPath path, ResultType<T> result) {
        String version = PercentEncoding.SEGMENT.encode(Argument.segment("the API version", apiVersion));
        Target target = new Target("GET", version, path.complete(), Optional.empty());
        return new GraphRequest<>(target, new LinkedHashMap<>(), new TreeMap<>(String.CASE_INSENSITIVE_ORDER), result);
    }

    /** Sets a header; it replaces earlier ones of that name. {@code Authorization} comes from the token provider alone. */
    public GraphRequest<T> header(String name, String value) {
        return withHeader(name, List.of(Argument.headerValue(Argument.headerName(name), value)));
    }

    /** Adds a header beside earlier ones of that name, as several {@code Prefer} headers may stand. */
    public GraphRequest<T> addHeader(String name, String value) {
        List<String> values = new ArrayList<>(headers.getOrDefault(Argument.headerName(name), List.of()));
        values.add(Argument.headerValue(name, value));
        return withHeader(name, List.copyOf(values));
    }

    /** Sets a query option, unencoded; it replaces an earlier one of that name. */
    public GraphRequest<T> queryOption(String name, String value) {
        if (link.isPresent()) {
            throw new IllegalStateException("a link is sent as it came: set query options on the first request");
        }
        if (Argument.text("the name of a query option", name).isEmpty()) {
            throw new IllegalArgumentException("the name of a query option must not be empty");
        }
        Map<String, String> changed = new LinkedHashMap<>(query);
        changed.put(name, Argument.text("query option " + name, value));
        return new GraphRequest<>(target(), changed, headers, result);
    }

    /** Sets {@code $select} to wire names. */
    public GraphRequest<T> select(List<String> names) {
        names.forEach(name -> Argument.propertyPath("a name in $select", name));
        return queryOption("$select", QueryText.join(names));
    }

    /** Sets {@code $select} to wire names. */
    public GraphRequest<T> select(String... names) {
        return select(Arrays.asList(names));
    }

    /** Sets {@code $expand}. */
    public GraphRequest<T> expand(Expand... items) {
        return queryOption("$expand", QueryText.join(Arrays.asList(items)));
    }

    /** Sets {@code $orderby}; the first key counts most. */
    public GraphRequest<T> orderBy(OrderBy... keys) {
        return queryOption("$orderby", QueryText.join(Arrays.asList(keys)));
    }

    /** Sets {@code $filter}; text comes in through {@link ODataLiteral}. */
    public GraphRequest<T> filter(String expression) {
        return queryOption("$filter", expression);
    }

    /** Sets {@code $search}, its double quotes included: {@code "displayName:anna"}. */
    public GraphRequest<T> search(String expression) {
        return queryOption("$search", expression);
    }

    /** Sets {@code $top}, the size of a page. */
    public GraphRequest<T> top(int count) {
        return queryOption("$top", QueryText.notNegative("$top", count));
    }

    /** Sets {@code $skip}. */
    public GraphRequest<T> skip(int count) {
        return queryOption("$skip", QueryText.notNegative("$skip", count));
    }

    /** Sets {@code $count}: whether the number of all items comes with the first page. */
    public GraphRequest<T> count(boolean wanted) {
        return queryOption("$count", Boolean.toString(wanted));
    }

    /**
     * The same request at a link that the service gave, such as {@code @odata.nextLink} or {@code @odata.deltaLink}: headers
     * and result stay, path and query are the link's, byte for byte. A link to another origin is refused when it is sent.
     */
    public GraphRequest<T> resume(String givenLink) {
        if (givenLink == null) {
            throw new IllegalArgumentException("a link must not be null");
        }
        Target target = new Target(method, apiVersion, path, Optional.of(givenLink));
        return new GraphRequest<>(target, new LinkedHashMap<>(), headers, result);
    }

    /** The same request with its answer read as something else, such as bytes instead of a stream. */
    public <R> GraphRequest<R> as(ResultType<R> other) {
        return new GraphRequest<>(target(), query, headers, other);
    }

    /**
     * The request for the mere number of what this one lists, {@code /users/$count}; of the query options {@code $filter} and {@code $search}
     * stay.
     */
    public GraphRequest<Long> toCount() {
        if (link.isPresent()) {
            throw new IllegalStateException("a link is sent as it came: count with the first request");
        }
        Map<String, String> kept = new LinkedHashMap<>(query);
        kept.keySet().retainAll(COUNTED);
        Target counted = new Target(method, apiVersion, path + "/$count", link);
        return new GraphRequest<>(counted, kept, headers, ResultType.count());
    }

    /** The HTTP method, {@code GET}. */
    public String method() {
        return method;
    }

    /** The API version, {@code v1.0}. */
    public String apiVersion() {
        return apiVersion;
    }

    /** The percent-encoded path below the API version, {@code /users/anna%231}. */
    public String path() {
        return path;
    }

    /** The query options by name, unencoded, in the order they were set. */
    public Map<String, String> queryOptions() {
        return query;
    }

    /** The percent-encoded query without its question mark; empty where there is none. */
    public String query() {
        return QueryText.encode(query);
    }

    /** The headers that were set, by name whatever its case; never the token. */
    public SortedMap<String, List<String>> headers() {
        return headers;
    }

    /** What a successful answer is read as. */
    public ResultType<T> result() {
        return result;
    }

    /** The link that takes the place of path and query, if any. */
    public Optional<String> link() {
        return link;
    }

    /** Method, API version, path and query, or the link. */
    @Override
    public String toString() {
        return method + " " + link.orElseGet(() -> apiVersion + path + (query.isEmpty() ? "" : "?" + query()));
    }

    private GraphRequest<T> withHeader(String name, List<String> values) {
        SortedMap<String, List<String>> changed = new TreeMap<>(headers);
        changed.put(name, values);
        return new GraphRequest<>(target(), query, changed, result);
    }

    private Target target() {
        return new Target(method, apiVersion, path, link);
    }

    /** Where a request goes. */
    private record Target(String method, String apiVersion, String path, Optional<String> link) {}
}
