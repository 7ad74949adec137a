package io.graphwright.runtime;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.BeanDeserializer;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the objects of one class straight from bytes where a {@link Utf8Parser} has them, and in Jackson's way everywhere else.
 *
 * <p>It is made from what Jackson knows of the class, and sets what Jackson would set. It gives up at whatever Jackson might refuse
 * or read in ways of its own, so that there is one place where errors are told.
 */
final class ModelReader extends BeanDeserializer implements QuickReader {
    static final String TYPE_NAME = "@odata.type";

    private static final long serialVersionUID = 1L;

    private transient volatile @Nullable Layout layout;

    ModelReader(BeanDeserializer source) {
        super(source);
    }

    @Override
    public Object deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        return parser instanceof Utf8Parser bytes && bytes.hasToken(JsonToken.START_OBJECT) && isQuick(context)
                ? bytes.read(this, context)
                : slowly(parser, context);
    }

    @Override
    public Object slowly(JsonParser parser, DeserializationContext context) throws IOException {
        return super.deserialize(parser, context);
    }

    @Override
    public Object quickly(ByteCursor cursor) throws IOException {
        return read(cursor, null);
    }

    private boolean isQuick(DeserializationContext context) {
        return isPlain() && context.getConfig().getProblemHandlers() == null;
    }

    /** Whether nothing is to be done but to make an object and to set its properties. */
    boolean isPlain() {
        return _vanillaProcessing && !isCaseInsensitive();
    }

    /** Whether the objects can be told from those of subclasses while they are read. */
    boolean isNamed() {
        return isPlain() && _beanProperties.find(TYPE_NAME) != null;
    }

    /**
     * Reads an object to its end.
     *
     * @param cursor behind the first brace
     * @param types by which its name, should it have one, has to be that of this class; null if that is known already
     */
    Object read(ByteCursor cursor, @Nullable TypeNameReader types) throws IOException {
        Layout known = layout();
        Object made = known.maker().make(cursor.context());
        if (cursor.passes('}')) {
            return made;
        }
        Seen seen = new Seen();
        int last = -1;
        do {
            int index = cursor.name(known.names(), last);
            if (index < 0) {
                seen.add(readUnknown(cursor, made));
                continue;
            }
            last = index;
            seen.add(index);
            if (types != null && index == known.typeName()) {
                types.expect(this, cursor);
            }
            known.properties()[index].read(cursor, made);
        } while (cursor.hasNext('}'));
        return made;
    }

    /** The name of a property that the class does not know, at least not by this spelling. */
    private String readUnknown(ByteCursor cursor, Object made) throws IOException {
        Utf8Parser parser = cursor.aside(made);
        String name = parser.currentName();
        if (_beanProperties.find(name) != null) {
            throw Unsure.OF_THIS;
        }
        handleUnknownVanilla(parser, cursor.context(), made, name);
        cursor.backFromAside();
        return name;
    }

    private Layout layout() {
        Layout known = layout;
        if (known == null) {
            known = Layout.of(_valueInstantiator, _beanProperties);
            layout = known;
        }
        return known;
    }

    /** @param typeName the index of the property that names the type, or -1 */
    private record Layout(Handles.Maker maker, PropertyNames names, QuickProperty[] properties, int typeName) {
        static Layout of(ValueInstantiator maker, Iterable<SettableBeanProperty> all) {
            List<String> names = new ArrayList<>();
            List<QuickProperty> properties = new ArrayList<>();
            for (SettableBeanProperty property : all) {
                names.add(property.getName());
                properties.add(QuickProperty.of(property));
            }
            return new Layout(
                    Handles.maker(maker),
                    new PropertyNames(names),
                    properties.toArray(QuickProperty[]::new),
                    names.indexOf(TYPE_NAME));
        }
    }
}
