package io.graphwright.generator.emit;

import com.palantir.javapoet.ClassName;

/** The classes of the runtime that generated requests call. */
final class RuntimeNames {
    static final ClassName COLLECTION_PAGE = of("CollectionPage");
    static final ClassName EXPAND = of("Expand");
    static final ClassName GRAPH_CLIENT = of("GraphClient");
    static final ClassName GRAPH_REQUEST = of("GraphRequest");
    static final ClassName ORDER_BY = of("OrderBy");
    static final ClassName REQUEST_PATH = of("RequestPath");
    static final ClassName RESULT_TYPE = of("ResultType");

    private RuntimeNames() {}

    private static ClassName of(String name) {
        return ClassName.get("io.graphwright.runtime", name);
    }
}
