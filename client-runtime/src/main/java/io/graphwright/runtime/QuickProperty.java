package io.graphwright.runtime;

import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.deser.NullValueProvider;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.impl.FieldProperty;
import com.fasterxml.jackson.databind.deser.impl.MethodProperty;
import com.fasterxml.jackson.databind.deser.impl.NullsConstantProvider;
import java.io.IOException;
import java.util.Optional;

/** One property of a model. */
interface QuickProperty {
    /**
     * Reads the value and sets it.
     *
     * @param cursor behind the colon
     */
    void read(ByteCursor cursor, Object made) throws IOException;

    /** A property as Jackson knows it, whose value is read straight from bytes where it is of an ordinary type. */
    static QuickProperty of(SettableBeanProperty property) {
        Optional<QuickValue> value = isOrdinary(property) ? QuickValues.of(property) : Optional.empty();
        return value.isPresent()
                ? new Direct(value.get(), property.getNullValueProvider(), Handles.setter(property))
                : (cursor, made) -> aside(property, cursor, made);
    }

    private static boolean isOrdinary(SettableBeanProperty property) {
        Nulls items = property.getMetadata().getContentNulls();
        return (property.getClass() == MethodProperty.class || property.getClass() == FieldProperty.class)
                && !NullsConstantProvider.isSkipper(property.getNullValueProvider())
                && (items == null || items == Nulls.DEFAULT || items == Nulls.SET);
    }

    private static void aside(SettableBeanProperty property, ByteCursor cursor, Object made) throws IOException {
        property.deserializeAndSet(cursor.aside(made), cursor.context(), made);
        cursor.backFromAside();
    }

    /** @param absent gives what is set where there is null */
    record Direct(QuickValue value, NullValueProvider absent, Handles.Setter setter) implements QuickProperty {
        @Override
        public void read(ByteCursor cursor, Object made) throws IOException {
            Object read = cursor.passesNull() ? absent.getNullValue(cursor.context()) : value.read(cursor);
            setter.set(made, read);
        }
    }
}
