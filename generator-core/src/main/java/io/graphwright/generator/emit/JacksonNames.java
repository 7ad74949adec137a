package io.graphwright.generator.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import io.graphwright.generator.plan.ClassPlan;
import io.graphwright.generator.plan.ClassPlan.SubclassPlan;
import java.util.ArrayList;
import java.util.List;

/** Jackson's annotations; they serve Jackson 2 and Jackson 3 alike. */
final class JacksonNames {
    static final ClassName ANY_GETTER = of("JsonAnyGetter");
    static final ClassName ANY_SETTER = of("JsonAnySetter");
    static final ClassName VALUE = of("JsonValue");

    private static final ClassName AUTO_DETECT = of("JsonAutoDetect");
    private static final ClassName CREATOR = of("JsonCreator");
    private static final ClassName FORMAT = of("JsonFormat");
    private static final ClassName INCLUDE = of("JsonInclude");
    private static final ClassName PROPERTY = of("JsonProperty");
    private static final ClassName SUB_TYPES = of("JsonSubTypes");
    private static final ClassName TYPE_INFO = of("JsonTypeInfo");

    private JacksonNames() {}

    private static ClassName of(String name) {
        return ClassName.get("com.fasterxml.jackson.annotation", name);
    }

    static AnnotationSpec property(String wireName) {
        return AnnotationSpec.builder(PROPERTY)
                .addMember("value", "$L", StringLiteral.of(wireName))
                .build();
    }

    /** Times as ISO text with the offset they came with, whatever the mapper's settings. */
    static AnnotationSpec isoText() {
        return AnnotationSpec.builder(FORMAT)
                .addMember("shape", "$T.STRING", FORMAT.nestedClass("Shape"))
                .addMember("without", "$T.ADJUST_DATES_TO_CONTEXT_TIME_ZONE", FORMAT.nestedClass("Feature"))
                .build();
    }

    static AnnotationSpec creator() {
        return AnnotationSpec.builder(CREATOR)
                .addMember("mode", "$T.DELEGATING", CREATOR.nestedClass("Mode"))
                .build();
    }

    /** Explicit nulls are values of the any-getter's map: a mapper that leaves out nulls must not leave out these. */
    static AnnotationSpec everyValue() {
        return AnnotationSpec.builder(INCLUDE)
                .addMember("content", "$T.ALWAYS", INCLUDE.nestedClass("Include"))
                .build();
    }

    /** On a class without a superclass: nothing is a property but what says so, and a null field is an absent property. */
    static List<AnnotationSpec> ofRoot() {
        ClassName visibility = AUTO_DETECT.nestedClass("Visibility");
        AnnotationSpec.Builder nothing = AnnotationSpec.builder(AUTO_DETECT);
        for (String kind : List.of("creator", "field", "getter", "isGetter", "setter")) {
            nothing.addMember(kind + "Visibility", "$T.NONE", visibility);
        }
        AnnotationSpec notNull = AnnotationSpec.builder(INCLUDE)
                .addMember("value", "$T.NON_NULL", INCLUDE.nestedClass("Include"))
                .build();
        return List.of(nothing.build(), notNull);
    }

    /**
     * How {@code @odata.type} chooses among a class and its subclasses. Each class says so for itself: what it would inherit refuses names that it
     * does not know, and has to look for a name that is of no use to a class without subclasses.
     */
    static List<AnnotationSpec> polymorphism(ClassPlan plan) {
        if (!plan.isExtensible()) {
            return plan.superclass().isEmpty() ? List.of() : List.of(noTypeInfo(), noSubTypes());
        }
        AnnotationSpec typeInfo = AnnotationSpec.builder(TYPE_INFO)
                .addMember("use", "$T.NAME", TYPE_INFO.nestedClass("Id"))
                .addMember("include", "$T.EXISTING_PROPERTY", TYPE_INFO.nestedClass("As"))
                .addMember("property", "$L", StringLiteral.of("@odata.type"))
                .addMember("visible", "true")
                .addMember("defaultImpl", "$T.class", TypeNames.className(plan.name()))
                .build();
        AnnotationSpec.Builder subTypes = AnnotationSpec.builder(SUB_TYPES);
        for (SubclassPlan subclass : plan.subclasses()) {
            subTypes.addMember("value", "$L", subType(subclass));
        }
        List<AnnotationSpec> annotations = new ArrayList<>();
        annotations.add(typeInfo);
        annotations.add(subTypes.build());
        return annotations;
    }

    private static AnnotationSpec subType(SubclassPlan subclass) {
        return AnnotationSpec.builder(SUB_TYPES.nestedClass("Type"))
                .addMember("value", "$T.class", TypeNames.className(subclass.name()))
                .addMember("names", "$L", StringLiteral.of("#" + subclass.wireName()))
                .addMember("names", "$L", StringLiteral.of(subclass.wireName()))
                .build();
    }

    private static AnnotationSpec noTypeInfo() {
        return AnnotationSpec.builder(TYPE_INFO)
                .addMember("use", "$T.NONE", TYPE_INFO.nestedClass("Id"))
                .build();
    }

    private static AnnotationSpec noSubTypes() {
        return AnnotationSpec.builder(SUB_TYPES).addMember("value", "{}").build();
    }
}
