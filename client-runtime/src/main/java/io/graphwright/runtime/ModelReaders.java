package io.graphwright.runtime;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;

/** Gives classes that are made without arguments, and filled then, a reader that goes straight through bytes. */
final class ModelReaders extends BeanDeserializerModifier {
    private static final long serialVersionUID = 1L;

    @Override
    public JsonDeserializer<?> modifyDeserializer(
            DeserializationConfig config, BeanDescription description, JsonDeserializer<?> reader) {
        return reader.getClass() == BeanDeserializer.class && isMadeEmpty((BeanDeserializer) reader)
                ? new ModelReader((BeanDeserializer) reader)
                : reader;
    }

    private static boolean isMadeEmpty(BeanDeserializer reader) {
        return reader.getValueInstantiator().canCreateUsingDefault() && reader.getObjectIdReader() == null;
    }
}
