package io.graphwright.runtime;

import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.CollectionDeserializer;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.BooleanDeserializer;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.IntegerDeserializer;
import com.fasterxml.jackson.databind.deser.std.NumberDeserializers.LongDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringCollectionDeserializer;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The ways to read the values that Graph sends most, each where Jackson would read with a reader that does the same and no more. */
final class QuickValues {
    private static final byte[] TRUE = {'t', 'r', 'u', 'e'};
    private static final byte[] FALSE = {'f', 'a', 'l', 's', 'e'};

    private QuickValues() {}

    /** How the values of a property are read; empty where only Jackson knows. */
    static Optional<QuickValue> of(SettableBeanProperty property) {
        if (property.getName().equals(ModelReader.TYPE_NAME)
                && property.getValueDeserializer().getClass() == StringDeserializer.class) {
            return Optional.of(recurring((context, text) -> text));
        }
        return of(property.getValueDeserializer(), property.getValueTypeDeserializer());
    }

    private static Optional<QuickValue> of(JsonDeserializer<?> reader, @Nullable TypeDeserializer types) {
        if (types != null) {
            return types instanceof TypeNameReader names && reader instanceof ModelReader model && model.isNamed()
                    ? Optional.of(cursor -> object(names, cursor))
                    : Optional.empty();
        }
        if (reader instanceof ModelReader model) {
            return model.isPlain() ? Optional.of(cursor -> object(model, cursor)) : Optional.empty();
        }
        if (reader instanceof StrictTypes.FromText<?> fromText) {
            return Optional.of(cursor -> fromText.of(cursor.text()));
        }
        return ofJackson(reader);
    }

    private static Optional<QuickValue> ofJackson(JsonDeserializer<?> reader) {
        Class<?> type = reader.getClass();
        if (type == StringDeserializer.class) {
            return Optional.of(ByteCursor::text);
        }
        if (type == BooleanDeserializer.class) {
            return Optional.of(QuickValues::truth);
        }
        if (type == IntegerDeserializer.class) {
            return Optional.of(cursor -> Math.toIntExact(cursor.integer()));
        }
        if (type == LongDeserializer.class) {
            return Optional.of(ByteCursor::integer);
        }
        if (type == BeanDeserializer.class) {
            return enumeration((BeanDeserializer) reader);
        }
        if (type == CollectionDeserializer.class) {
            return new Items((CollectionDeserializer) reader).value();
        }
        return type == StringCollectionDeserializer.class && isList(reader)
                ? Optional.of(cursor -> items(ByteCursor::text, cursor))
                : Optional.empty();
    }

    /** A class that is made from a text. */
    private static Optional<QuickValue> enumeration(BeanDeserializer reader) {
        ValueInstantiator maker = reader.getValueInstantiator();
        return maker.canCreateFromString() && reader.getObjectIdReader() == null
                ? Optional.of(recurring(maker::createFromString))
                : Optional.empty();
    }

    private static QuickValue recurring(RecentTexts.TextReader reader) {
        RecentTexts recent = new RecentTexts(reader);
        return cursor -> cursor.text(recent);
    }

    private static boolean isList(JsonDeserializer<?> reader) {
        return reader.handledType() == ArrayList.class;
    }

    private static Object object(ModelReader model, ByteCursor cursor) throws IOException {
        cursor.enter('{');
        Object read = model.quickly(cursor);
        cursor.leave();
        return read;
    }

    private static Object object(TypeNameReader names, ByteCursor cursor) throws IOException {
        cursor.enter('{');
        Object read = names.quickly(cursor);
        cursor.leave();
        return read;
    }

    private static Object items(QuickValue item, ByteCursor cursor) throws IOException {
        cursor.enter('[');
        List<@Nullable Object> items = new ArrayList<>();
        boolean hasNext = !cursor.passes(']');
        while (hasNext) {
            items.add(cursor.passesNull() ? null : item.read(cursor));
            hasNext = cursor.hasNext(']');
        }
        cursor.leave();
        return items;
    }

    private static Boolean truth(ByteCursor cursor) throws Unsure {
        boolean isTrue = cursor.peek() == 't';
        if (!cursor.passes(isTrue ? TRUE : FALSE)) {
            throw Unsure.OF_THIS;
        }
        return isTrue;
    }

    /** What Jackson's reader of lists keeps to itself. */
    private static final class Items extends CollectionDeserializer {
        private static final long serialVersionUID = 1L;

        Items(CollectionDeserializer list) {
            super(list);
        }

        Optional<QuickValue> value() {
            return isList(this) && _delegateDeserializer == null && _valueDeserializer.getObjectIdReader() == null
                    ? of(_valueDeserializer, _valueTypeDeserializer).map(item -> cursor -> items(item, cursor))
                    : Optional.empty();
        }
    }
}
