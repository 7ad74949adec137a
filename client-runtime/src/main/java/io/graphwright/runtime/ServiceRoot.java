package io.graphwright.runtime;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The one place that a token may be sent to, and the judge of links that claim to lead there. */
final class ServiceRoot {
    private static final Pattern LOOPBACK = Pattern.compile("localhost|127(\\.[0-9]{1,3}){3}|\\[(0*:)+0*1]");

    /** Scheme, authority and the rest, as RFC 3986's appendix B splits them, without a fragment. */
    private static final Pattern ABSOLUTE = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)([^#]*)");

    private final String base;
    private final Origin origin;

    private ServiceRoot(String base, Origin origin) {
        this.base = base;
        this.origin = origin;
    }

    /** https anywhere, http to the loopback interface alone; without user info, query and fragment. */
    static ServiceRoot of(URI root) {
        Origin origin = Origin.of(root)
                .orElseThrow(() -> new IllegalArgumentException("the service root must be an absolute http(s) URI"));
        if (root.getRawUserInfo() != null || root.getRawQuery() != null || root.getRawFragment() != null) {
            throw new IllegalArgumentException("the service root must not have user info, a query or a fragment");
        }
        if (!origin.isSafe()) {
            throw new IllegalArgumentException("the service root must be https; plain http is for the loopback alone");
        }
        String text = root.toString();
        return new ServiceRoot(text.endsWith("/") ? text.substring(0, text.length() - 1) : text, origin);
    }

    URI uri() {
        return URI.create(base);
    }

    /** Where a request goes. */
    URI target(GraphRequest<?> request) throws RefusedLinkException {
        if (request.link().isPresent()) {
            return link(request.link().get(), request);
        }
        return URI.create(address(request));
    }

    boolean isOriginOf(URI uri) {
        return Origin.of(uri).filter(origin::equals).isPresent() && uri.getRawUserInfo() == null;
    }

    /**
     * Where a download's redirect leads, whoever's place it is: https, or what the root itself is when that is a loopback. It
     * never gets the token.
     */
    URI redirect(URI from, String location) throws RefusedLinkException {
        if (location.isEmpty()) {
            throw new RefusedLinkException("a redirect to nowhere");
        }
        URI target;
        try {
            target = from.resolve(new URI(repaired(location)));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new RefusedLinkException("a redirect to what is no URI");
        }
        Optional<Origin> place = Origin.of(target);
        if (place.isEmpty() || target.getRawUserInfo() != null) {
            throw new RefusedLinkException("a redirect to what is no plain http(s) URI");
        }
        boolean allowed = place.get().scheme().equals("https")
                || place.get().isSafe() && !origin.scheme().equals("https");
        if (!allowed) {
            throw new RefusedLinkException("a redirect to a place that is not https");
        }
        return target;
    }

    /** A link of the service, byte for byte but for characters that no URI has. */
    private URI link(String link, GraphRequest<?> request) throws RefusedLinkException {
        if (link.isEmpty() || link.chars().anyMatch(Character::isISOControl) || link.startsWith(" ")) {
            throw new RefusedLinkException("a link that is empty or holds control characters");
        }
        Matcher absolute = ABSOLUTE.matcher(link);
        try {
            URI target = absolute.matches() ? absolute(absolute) : relative(link, request);
            if (isOriginOf(target)) {
                return target;
            }
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw new RefusedLinkException("a link that is no URI");
        }
        throw new RefusedLinkException("a link to another origin than the service root");
    }

    private static URI absolute(Matcher link) throws URISyntaxException {
        // Nothing in the authority is repaired: what is odd there is a trick.
        return new URI(link.group(1) + "://" + link.group(2) + repaired(link.group(3)));
    }

    private URI relative(String link, GraphRequest<?> request) throws URISyntaxException, RefusedLinkException {
        boolean leaves = link.startsWith("//") || link.indexOf('\\') >= 0 || link.matches("[^/?]*:.*");
        if (leaves) {
            throw new RefusedLinkException("a link to another origin than the service root");
        }
        return URI.create(address(request)).resolve(new URI(repaired(link)));
    }

    private String address(GraphRequest<?> request) {
        String query = request.query();
        return base + "/" + request.apiVersion() + request.path() + (query.isEmpty() ? "" : "?" + query);
    }

    /** Percent-encodes what java.net.URI refuses; everything else stays as it came. */
    private static String repaired(String text) {
        StringBuilder repaired = new StringBuilder(text.length());
        int query = text.indexOf('?');
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int character = text.codePointAt(i);
            boolean inPath = query < 0 || i < query;
            if (character > '~'
                    || " \"<>\\^`{|}".indexOf(character) >= 0
                    || inPath && "[]".indexOf(character) >= 0
                    || character == '%' && !PercentEncoding.isEscape(text, i)) {
                repaired.append(PercentEncoding.SEGMENT.encode(Character.toString(character)));
            } else {
                repaired.appendCodePoint(character);
            }
        }
        return repaired.toString();
    }

    /** Scheme, host and port, lower-cased and with the default port filled in. */
    private record Origin(String scheme, String host, int port) {
        static Optional<Origin> of(URI uri) {
            @Nullable String scheme = uri.getScheme();
            @Nullable String host = uri.getHost();
            if (scheme == null || host == null || host.isEmpty()) {
                return Optional.empty();
            }
            String lower = scheme.toLowerCase(Locale.ROOT);
            if (!lower.equals("https") && !lower.equals("http")) {
                return Optional.empty();
            }
            int port = uri.getPort() >= 0 ? uri.getPort() : lower.equals("https") ? 443 : 80;
            return Optional.of(new Origin(lower, host.toLowerCase(Locale.ROOT), port));
        }

        boolean isSafe() {
            return scheme.equals("https") || LOOPBACK.matcher(host).matches();
        }
    }
}
