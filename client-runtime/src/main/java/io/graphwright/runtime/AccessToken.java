package io.graphwright.runtime;

import org.jspecify.annotations.Nullable;

/** A token that shows itself in one place only: the Authorization header. */
final class AccessToken {
    private static final String HIDDEN = "***";

    /** Shorter texts are likely words; in an echoed header they are hidden all the same. */
    private static final int TELLING_LENGTH = 8;

    private final String text;

    private AccessToken(String text) {
        this.text = text;
    }

    /** Refuses what no header can carry, without showing it, since the JDK's message would. */
    static AccessToken of(@Nullable String text) throws UnusableTokenException {
        if (text == null || text.isEmpty()) {
            throw new UnusableTokenException("the token provider gave no token");
        }
        if (text.chars().anyMatch(character -> character <= ' ' || character > '~')) {
            throw new UnusableTokenException("the token provider gave a token with characters that no header carries");
        }
        return new AccessToken(text);
    }

    String authorization() {
        return "Bearer " + text;
    }

    /** The text without this token, however a service echoed it. */
    String hideIn(String shown) {
        String hidden = shown.replace(authorization(), "Bearer " + HIDDEN);
        if (text.length() < TELLING_LENGTH) {
            return hidden;
        }
        return hidden.replace(text, HIDDEN).replace(text.replace("/", "\\/"), HIDDEN);
    }

    /** Whether this or a nested exception would show the token. */
    boolean isIn(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < 20; depth++) {
            String shown = String.valueOf(cause);
            if (!hideIn(shown).equals(shown)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    @Override
    public String toString() {
        return HIDDEN;
    }
}
