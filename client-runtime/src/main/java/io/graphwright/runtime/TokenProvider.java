package io.graphwright.runtime;

/**
 * Where the client gets its access token, asked anew before every try.
 *
 * <p>{@code () -> credential.getTokenSync(context).getToken()} makes one from an existing credential. It may block and is
 * called by many threads; caching is its own business. For a blocking call it runs in the caller's thread, for an
 * asynchronous one in the client's executor. The token is sent to the configured origin only.
 */
@FunctionalInterface
public interface TokenProvider {
    /**
     * The token, without {@code Bearer}.
     *
     * @throws Exception of any kind; it becomes the cause of a {@link GraphException}
     */
    String accessToken() throws Exception;
}
