package io.graphwright.runtime;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.SettableBeanProperty;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.databind.deser.std.StdValueInstantiator;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.lang.invoke.MethodType;
import org.jspecify.annotations.Nullable;

/** Handles on the very members that Jackson calls by reflection, which is slower; where Java gives none, Jackson calls them. */
final class Handles {
    private static final MethodType MAKES = MethodType.methodType(Object.class);
    private static final MethodType SETS = MethodType.methodType(void.class, Object.class, Object.class);

    private Handles() {}

    static Maker maker(ValueInstantiator jackson) {
        if (jackson.getClass() != StdValueInstantiator.class
                || !(jackson.getDefaultCreator() instanceof AnnotatedConstructor constructor)) {
            return jackson::createUsingDefault;
        }
        Class<?> type = constructor.getDeclaringClass();
        try {
            MethodHandle handle = in(type).findConstructor(type, MethodType.methodType(void.class));
            return new MakerByHandle(handle.asType(MAKES));
        } catch (ReflectiveOperationException e) {
            return jackson::createUsingDefault;
        }
    }

    static Setter setter(SettableBeanProperty property) {
        try {
            return new SetterByHandle(handle(property.getMember()).asType(SETS));
        } catch (ReflectiveOperationException e) {
            return property::set;
        }
    }

    private static MethodHandle handle(AnnotatedMember member) throws ReflectiveOperationException {
        Class<?> owner = member.getDeclaringClass();
        return member instanceof AnnotatedMethod method
                ? in(owner)
                        .findVirtual(
                                owner,
                                method.getName(),
                                MethodType.methodType(method.getRawReturnType(), method.getRawParameterType(0)))
                : in(owner).findSetter(owner, member.getName(), member.getRawType());
    }

    private static Lookup in(Class<?> type) throws IllegalAccessException {
        return MethodHandles.privateLookupIn(type, MethodHandles.lookup());
    }

    /** Makes empty objects of one class. */
    interface Maker {
        Object make(DeserializationContext context) throws IOException;
    }

    /** Sets one property. */
    interface Setter {
        void set(Object made, @Nullable Object value) throws IOException;
    }

    private record MakerByHandle(MethodHandle handle) implements Maker {
        @Override
        public Object make(DeserializationContext context) throws IOException {
            try {
                return handle.invokeExact();
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                // Jackson is to tell it.
                throw Unsure.OF_THIS;
            }
        }
    }

    private record SetterByHandle(MethodHandle handle) implements Setter {
        @Override
        public void set(Object made, @Nullable Object value) throws IOException {
            try {
                handle.invokeExact(made, value);
            } catch (RuntimeException | Error e) {
                throw e;
            } catch (Throwable e) {
                throw Unsure.OF_THIS;
            }
        }
    }
}
