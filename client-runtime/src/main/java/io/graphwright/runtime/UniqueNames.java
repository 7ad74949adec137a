package io.graphwright.runtime;

import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadContext;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/**
 * Where a parser stands, in an object whose names have to differ.
 *
 * <p>Does what Jackson's own detection does, at a fraction of the cost: most names are told from all before them by one bit of their hash.
 */
final class UniqueNames extends JsonReadContext {
    /** Beyond so many names a set is quicker, and no choice of names makes it slow. */
    private static final int FEW = 32;

    private static final String[] NONE = {};

    private final JsonParser parser;
    private String[] few = NONE;
    private Set<String> many = Set.of();
    private int count;
    private long bits;

    /** The place before the first value. */
    UniqueNames(JsonParser parser) {
        super(null, 0, null, TYPE_ROOT, 1, 0);
        this.parser = parser;
    }

    private UniqueNames(UniqueNames parent, int type, int line, int column) {
        super(parent, parent.getNestingDepth() + 1, null, type, line, column);
        this.parser = parent.parser;
    }

    @Override
    public JsonReadContext createChildArrayContext(int line, int column) {
        return child(TYPE_ARRAY, line, column);
    }

    @Override
    public JsonReadContext createChildObjectContext(int line, int column) {
        return child(TYPE_OBJECT, line, column);
    }

    @Override
    public void reset(int type, int line, int column) {
        super.reset(type, line, column);
        count = 0;
        bits = 0;
        many = Set.of();
    }

    /** Stands before the first name of the object again. */
    void restart() {
        reset(TYPE_OBJECT, _lineNr, _columnNr);
    }

    @Override
    public void setCurrentName(String name) throws JsonProcessingException {
        super.setCurrentName(name);
        if (!add(name)) {
            throw new JsonParseException(parser, "Duplicate field '" + name + "'");
        }
    }

    /** Whether the object inside of this place that ended last has a property of this name. */
    boolean hadProperty(String name) {
        return _child instanceof UniqueNames ended && ended.has(name);
    }

    private boolean has(String name) {
        return many.isEmpty() ? (bits & bit(name)) != 0 && isAmongFew(name) : many.contains(name);
    }

    private JsonReadContext child(int type, int line, int column) {
        if (_child == null) {
            _child = new UniqueNames(this, type, line, column);
        } else {
            _child.reset(type, line, column);
        }
        return _child;
    }

    private boolean add(String name) {
        if (count >= FEW) {
            return addToMany(name);
        }
        long bit = bit(name);
        boolean isNew = (bits & bit) == 0 || !isAmongFew(name);
        bits |= bit;
        if (few == NONE) {
            few = new String[FEW];
        }
        few[count++] = name;
        return isNew;
    }

    /** One of 64, by the last six bits of the hash. */
    private static long bit(String name) {
        return 1L << name.hashCode();
    }

    private boolean isAmongFew(String name) {
        for (int i = 0; i < count; i++) {
            if (few[i].equals(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean addToMany(String name) {
        if (count++ == FEW) {
            many = new HashSet<>();
            Collections.addAll(many, few);
        }
        return many.add(name);
    }
}
