package io.graphwright.runtime;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.JacksonAnnotationIntrospector;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeResolverBuilder;
import com.fasterxml.jackson.databind.jsontype.impl.AsPropertyTypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.impl.StdTypeResolverBuilder;
import java.util.Collection;

/** Jackson's annotations as they are, with a quicker reader for classes that a property of theirs tells apart. */
final class TypeNames extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    protected TypeResolverBuilder<?> _constructStdTypeResolverBuilder(
            MapperConfig<?> config, JsonTypeInfo.Value settings, JavaType base) {
        return new Resolver(settings);
    }

    private static final class Resolver extends StdTypeResolverBuilder {
        Resolver(JsonTypeInfo.Value settings) {
            super(settings);
        }

        private Resolver(Resolver other, Class<?> fallback) {
            super(other, fallback);
        }

        @Override
        public StdTypeResolverBuilder withDefaultImpl(Class<?> fallback) {
            return fallback == _defaultImpl ? this : new Resolver(this, fallback);
        }

        @Override
        public TypeDeserializer buildTypeDeserializer(
                DeserializationConfig config, JavaType base, Collection<NamedType> subtypes) {
            TypeDeserializer built = super.buildTypeDeserializer(config, base, subtypes);
            boolean isPropertyOfModel = _typeIdVisible && _includeAs == JsonTypeInfo.As.EXISTING_PROPERTY;
            return isPropertyOfModel && built instanceof AsPropertyTypeDeserializer byProperty
                    ? new TypeNameReader(byProperty, null)
                    : built;
        }
    }
}
