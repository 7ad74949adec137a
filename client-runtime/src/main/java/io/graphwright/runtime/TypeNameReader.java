package io.graphwright.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.impl.AsPropertyTypeDeserializer;
import io.graphwright.runtime.Utf8Parser.Trust;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads an object of a class that has subclasses without making a copy of it first.
 *
 * <p>Jackson copies all that comes before the name of the type, which is the whole object where there is none, and reads on from a
 * chain of two parsers. Here an object that begins with the name is made by it, and filled with what follows. One that does not is
 * taken for what it is declared to be, which it nearly always is. Should another type's name come further down, then the outermost
 * of such objects is read once more in Jackson's way, and so is everything behind it: nothing is made more than twice.
 */
final class TypeNameReader extends AsPropertyTypeDeserializer implements QuickReader {
    private static final long serialVersionUID = 1L;

    private transient volatile @Nullable JsonDeserializer<Object> declared;

    TypeNameReader(AsPropertyTypeDeserializer other, @Nullable BeanProperty property) {
        super(other, property);
    }

    @Override
    public TypeDeserializer forProperty(BeanProperty property) {
        return property == _property ? this : new TypeNameReader(this, property);
    }

    @Override
    public Object deserializeTypedFromObject(JsonParser parser, DeserializationContext context) throws IOException {
        return parser instanceof Utf8Parser bytes && bytes.hasToken(JsonToken.START_OBJECT) && isQuick(context)
                ? bytes.read(this, context)
                : slowly(parser, context);
    }

    private boolean isQuick(DeserializationContext context) throws IOException {
        return ModelReader.TYPE_NAME.equals(_typePropertyName)
                && declared(context) instanceof ModelReader model
                && model.isNamed()
                && context.getConfig().getProblemHandlers() == null;
    }

    @Override
    public Object quickly(ByteCursor cursor) throws IOException {
        DeserializationContext context = cursor.context();
        Utf8Parser.Place start = cursor.place();
        Optional<String> name = firstName(cursor);
        cursor.goTo(start);
        JsonDeserializer<Object> reader = name.isPresent() ? _findDeserializer(context, name.get()) : declared(context);
        if (!(reader instanceof ModelReader model) || !model.isNamed()) {
            throw Unsure.OF_THIS;
        }
        return model.read(cursor, name.isPresent() ? null : this);
    }

    /** The name of an object's type, if nothing but annotations comes before it. */
    private static Optional<String> firstName(ByteCursor cursor) throws IOException {
        boolean hasNext = !cursor.passes('}');
        while (hasNext) {
            String property = cursor.text();
            cursor.expect(':');
            if (!property.startsWith("@") || cursor.peek() != '"') {
                return Optional.empty();
            }
            String value = cursor.text();
            if (property.equals(ModelReader.TYPE_NAME)) {
                return Optional.of(value);
            }
            hasNext = cursor.hasNext('}');
        }
        return Optional.empty();
    }

    /**
     * Sees that an object whose class was taken for granted is of that class.
     *
     * @param cursor before the name, where it stays
     */
    void expect(ModelReader taken, ByteCursor cursor) throws IOException {
        Utf8Parser.Place start = cursor.place();
        if (!cursor.passesNull()
                && _findDeserializer(cursor.context(), cursor.text()).handledType() != taken.handledType()) {
            throw Unsure.OF_THIS;
        }
        cursor.goTo(start);
    }

    /** Jackson's own way to get at it takes a lock. */
    private JsonDeserializer<Object> declared(DeserializationContext context) throws IOException {
        JsonDeserializer<Object> known = declared;
        if (known == null) {
            known = _findDefaultImplDeserializer(context);
            declared = known;
        }
        return known;
    }

    @Override
    public Object slowly(JsonParser parser, DeserializationContext context) throws IOException {
        JsonDeserializer<Object> declared = _findDefaultImplDeserializer(context);
        if (!parser.hasToken(JsonToken.START_OBJECT)
                || !canFill(declared)
                || context.isEnabled(MapperFeature.ACCEPT_CASE_INSENSITIVE_PROPERTIES)) {
            return super.deserializeTypedFromObject(parser, context);
        }
        Utf8Parser trusted = parser instanceof Utf8Parser utf8 && utf8.trust() != Trust.BROKEN ? utf8 : null;
        int start = trusted == null ? 0 : trusted.start();
        if (parser.nextToken() != JsonToken.FIELD_NAME) {
            return declared.deserialize(parser, context);
        }
        if (_typePropertyName.equals(parser.currentName())) {
            return named(declared, parser, context);
        }
        return trusted == null ? super.deserializeTypedFromObject(parser, context) : trust(trusted, start, context);
    }

    /** @param parser at the name of the property that holds the type's name */
    private Object named(JsonDeserializer<Object> declared, JsonParser parser, DeserializationContext context)
            throws IOException {
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
            return fill(declared, parser, context);
        }
        String name = parser.getText();
        JsonDeserializer<Object> named = _findDeserializer(context, name);
        return canFill(named) ? fill(named, parser, context) : _deserializeTypedForId(parser, context, null, name);
    }

    /** @param parser at the first name of an object that began at {@code start} */
    private Object trust(Utf8Parser parser, int start, DeserializationContext context) throws IOException {
        boolean isOutermost = parser.trust() == Trust.FREE;
        parser.trust(Trust.GIVEN);
        Object made = _findDefaultImplDeserializer(context).deserialize(parser, context);
        boolean isDeceived = parser.trust() == Trust.GIVEN
                && parser.hadProperty(_typePropertyName)
                && isOtherThanDeclared(parser, start, context);
        if (isDeceived) {
            parser.trust(Trust.BROKEN);
        }
        if (!isOutermost) {
            return made;
        }
        if (parser.trust() == Trust.GIVEN) {
            parser.trust(Trust.FREE);
            return made;
        }
        try (JsonParser again = parser.again(start)) {
            again.nextToken();
            return super.deserializeTypedFromObject(again, context);
        }
    }

    /** Whether an object that has ended names a subclass. */
    private boolean isOtherThanDeclared(Utf8Parser parser, int start, DeserializationContext context)
            throws IOException {
        try (JsonParser again = parser.again(start)) {
            again.nextToken();
            String property = again.nextFieldName();
            while (property != null && !_typePropertyName.equals(property)) {
                again.nextToken();
                again.skipChildren();
                property = again.nextFieldName();
            }
            String name = again.nextTextValue();
            return name != null
                    && _findDeserializer(context, name).handledType()
                            != _findDefaultImplDeserializer(context).handledType();
        }
    }

    /** Whether a class is made without arguments, and has a place for the name. */
    private boolean canFill(@Nullable JsonDeserializer<Object> reader) {
        if (!(reader instanceof BeanDeserializer bean) || bean.getObjectIdReader() != null) {
            return false;
        }
        ValueInstantiator maker = bean.getValueInstantiator();
        return maker.canCreateUsingDefault()
                && !maker.canCreateFromObjectWith()
                && !maker.canCreateUsingDelegate()
                && bean.findProperty(_typePropertyName) != null;
    }

    /** @param parser at the value of the type's name */
    private Object fill(JsonDeserializer<?> model, JsonParser parser, DeserializationContext context)
            throws IOException {
        BeanDeserializer reader = (BeanDeserializer) model;
        Object made = reader.getValueInstantiator().createUsingDefault(context);
        try {
            reader.findProperty(_typePropertyName).deserializeAndSet(parser, context, made);
        } catch (Exception e) {
            reader.wrapAndThrow(e, made, _typePropertyName, context);
        }
        parser.nextToken();
        return reader.deserialize(parser, context, made);
    }
}
