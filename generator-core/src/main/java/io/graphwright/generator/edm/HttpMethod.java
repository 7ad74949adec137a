package io.graphwright.generator.edm;

/** The request methods that the reference documents (RFC 9110, section 9; RFC 5789). */
public enum HttpMethod {
    GET,
    POST,
    PUT,
    PATCH,
    DELETE
}
