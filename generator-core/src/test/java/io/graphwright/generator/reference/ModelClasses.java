package io.graphwright.generator.reference;

import io.graphwright.generator.edm.QualifiedName;
import io.graphwright.generator.emit.Compiled;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The generated classes of models, by what they call themselves in JSON. */
final class ModelClasses {
    private final SortedMap<QualifiedName, Class<?>> byType = new TreeMap<>();
    private final List<Class<?>> all;

    ModelClasses(Compiled compiled) {
        this.all = compiled.classes().keySet().stream()
                .filter(name -> name.startsWith(Reference.PACKAGE + ".models."))
                .<Class<?>>map(compiled::load)
                .toList();
        all.forEach(this::add);
    }

    private void add(Class<?> type) {
        try {
            byType.put(QualifiedName.parse((String) type.getField("ODATA_TYPE").get(null)), type);
        } catch (NoSuchFieldException unnamed) {
            // Enums, builders and classes of objects that no page names.
        } catch (IllegalAccessException impossible) {
            throw new AssertionError(type.toString(), impossible);
        }
    }

    Optional<Class<?>> of(QualifiedName type) {
        return Optional.ofNullable(byType.get(type));
    }

    /** The classes of structured types, nested ones too; no enums and no builders. */
    List<Class<?>> models() {
        return all.stream().filter(ModelClasses::isModel).toList();
    }

    private static boolean isModel(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .anyMatch(method -> method.getName().equals("getAdditionalProperties"));
    }
}
