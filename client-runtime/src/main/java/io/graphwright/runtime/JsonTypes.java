package io.graphwright.runtime;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/** A client's mapper, with what it was asked of types before. */
final class JsonTypes {
    private final ObjectMapper mapper;
    private final ClassValue<Set<String>> declared = new ClassValue<>() {
        @Override
        protected Set<String> computeValue(Class<?> type) {
            return declaredBy(type);
        }
    };

    JsonTypes(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    ObjectMapper mapper() {
        return mapper;
    }

    /** The wire names of a type's own and inherited properties. */
    Set<String> declared(Class<?> type) {
        return declared.get(type);
    }

    private Set<String> declaredBy(Class<?> type) {
        Set<String> names = new TreeSet<>();
        mapper.getDeserializationConfig().introspect(mapper.constructType(type)).findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .forEach(names::add);
        return Collections.unmodifiableSet(names);
    }
}
