package io.graphwright.generator.hostile;

import java.util.List;
import java.util.stream.Stream;

/** Words that mean something to Java, to Jackson, or to the generated code itself. */
final class MeaningfulWords {
    /** What Java reserves (JLS 17, section 3.9), and its literals. */
    static final List<String> KEYWORDS = words("""
            abstract assert boolean break byte case catch char class const continue default do double else enum extends final
            finally float for goto if implements import instanceof int interface long native new package private protected public
            return short static strictfp super switch synchronized this throw throws transient try void volatile while true false
            null _
            """);

    /** What Java reserves in some places alone. */
    static final List<String> CONTEXTUAL_KEYWORDS = words("""
            exports module non open opens permits provides record requires sealed to transitive uses var when with yield
            """);

    static final List<String> OBJECT_MEMBERS = words("""
            class getClass clone equals finalize hashCode notify notifyAll toString wait
            """);

    /** Classes that every file sees, classes that generated files import, and parts of their packages. */
    static final List<String> CLASSES = words("""
            object string integer boolean long double short byte character number math system runtime thread process package module
            record enum void override deprecated suppressWarnings iterable comparable throwable exception error nullPointerException
            list map set optional objects collections arrays linkedHashMap arrayList bigDecimal uuid offsetDateTime localDate
            localTime duration inputStream nullable generated jsonProperty jsonCreator jsonTypeInfo jsonSubTypes jsonFormat
            jsonValue jsonInclude jsonAnySetter jsonAnyGetter jsonAutoDetect graphRequest graphClient collectionPage orderBy expand
            completableFuture builder property known propertyName builderOf com java io org example graph models requests
            """);

    /** What generated classes declare themselves. */
    static final List<String> OUR_MEMBERS = words("""
            odataType additionalProperties additionalProperty builder build toBuilder property known isKnown of unrecognized
            UNRECOGNIZED wireName value values valueOf name ordinal explicit nulls other that o ODATA_TYPE odata_type Builder
            Property self result get set is has getId setId id written client request header queryOption select send sendAsync graph
            path query shown target copyArrays
            """);

    /** What pages write for a primitive type, and a type may not be called. */
    static final List<String> SYNONYMS = words("""
            bool int integer long number numeric float datetime timestamp time uuid bytes text url uri etag
            """);

    private MeaningfulWords() {}

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }

    /** All that may stand where a member or a type has its name. */
    static List<String> all() {
        return Stream.of(KEYWORDS, CONTEXTUAL_KEYWORDS, OBJECT_MEMBERS, OUR_MEMBERS, CLASSES)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
