package io.graphwright.generator.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Generated models, compiled and loaded: what a program that uses them can read and write. */
final class LoadedModels {
    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private final String packageName;
    private final ClassLoader loader;

    private LoadedModels(String packageName, Map<String, byte[]> classes) {
        this.packageName = packageName;
        this.loader = new InMemory(classes);
    }

    /** Compiles with doclint. */
    static LoadedModels of(Generated generated) {
        return in(Generated.PACKAGE, generated.sources().compileWithDoclint());
    }

    /** @param classes by binary name */
    static LoadedModels in(String packageName, Map<String, byte[]> classes) {
        return new LoadedModels(packageName, classes);
    }

    /** Each name is a property with an accessor of its own; JSON with all of them is read into these, and written as it was. */
    void assertHolds(String model, List<String> names) throws Exception {
        ObjectNode json = JSON.createObjectNode();
        SortedMap<String, Field> fields = fields(load(model));
        for (String name : names) {
            assertThat(fields).as(model).containsKey(name);
            json.set(name, sample(fields.get(name).getType()));
        }
        Object read = JSON.treeToValue(json, load(model));
        for (String name : names) {
            Field field = fields.get(name);
            field.setAccessible(true);
            assertThat(field.get(read)).as(name).isNotNull();
        }
        assertThat(JSON.<JsonNode>valueToTree(read)).isEqualTo(json);
        Object again = JSON.treeToValue(json, load(model));
        assertThat(again).isEqualTo(read).hasSameHashCodeAs(read);
        assertThat(read.toString()).doesNotContain("(this Map)");
        assertThat(load(model + "$Property").getEnumConstants()).hasSameSizeAs(fields.keySet());
    }

    /** Whether a property of the model, or of a class inside it, has the name. */
    boolean holds(String model, String name) throws ClassNotFoundException {
        Class<?> type = load(model);
        List<Class<?>> types = new ArrayList<>(List.of(type));
        types.addAll(List.of(type.getClasses()));
        return types.stream().anyMatch(each -> fields(each).containsKey(name));
    }

    /** Reads JSON with one member and writes it again. */
    JsonNode roundTrip(String model, JsonNode json) throws Exception {
        return JSON.valueToTree(JSON.treeToValue(json, load(model)));
    }

    /** Each name is a member of the enum. */
    void assertKnows(String model, List<String> names) throws Exception {
        for (String name : names) {
            assertThat(knows(model, name)).as(name).isTrue();
        }
    }

    boolean knows(String model, String name) throws Exception {
        Object member = load(model).getMethod("of", String.class).invoke(null, name);
        assertThat(JSON.writeValueAsString(member)).isEqualTo(JSON.writeValueAsString(name));
        return (boolean) member.getClass().getMethod("isKnown").invoke(member);
    }

    private Class<?> load(String model) throws ClassNotFoundException {
        return Class.forName(packageName + ".models." + model, false, loader);
    }

    private static SortedMap<String, Field> fields(Class<?> model) {
        SortedMap<String, Field> fields = new TreeMap<>();
        for (Class<?> type = model; type != Object.class && type != null; type = type.getSuperclass()) {
            for (Field field : type.getDeclaredFields()) {
                Optional.ofNullable(field.getAnnotation(JsonProperty.class))
                        .filter(property -> !property.value().startsWith("@"))
                        .ifPresent(property -> fields.put(property.value(), field));
            }
        }
        return fields;
    }

    private static JsonNode sample(Class<?> type) {
        if (type == String.class || type == Object.class) {
            return JSON.getNodeFactory().textNode("words");
        }
        if (type == Integer.class) {
            return JSON.getNodeFactory().numberNode(1);
        }
        return type == List.class ? JSON.createArrayNode() : JSON.createObjectNode();
    }

    private static final class InMemory extends ClassLoader {
        private final Map<String, byte[]> classes;

        InMemory(Map<String, byte[]> classes) {
            super(LoadedModels.class.getClassLoader());
            this.classes = new TreeMap<>(classes);
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
