package io.graphwright.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.graphwright.generator.edm.TypeGraph;
import io.graphwright.generator.plan.JavaPlanner;
import io.graphwright.generator.plan.JavaSettings;
import io.graphwright.generator.source.DiagnosticLog;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** The Java of a graph, its classes, and JSON through them with plain mappers. */
public final class Generated {
    private static final String PACKAGE = "com.example.graph";

    private final List<GeneratedFile> files;
    private final Compiled compiled;

    private Generated(List<GeneratedFile> files) {
        this.files = files;
        this.compiled = Compiled.of(files);
    }

    public static Generated from(Graphs graphs) {
        return new Generated(files(graphs.graph()));
    }

    /** Plans and emits; nothing may be wrong with the graph. */
    public static List<GeneratedFile> files(TypeGraph graph) {
        DiagnosticLog log = new DiagnosticLog();
        List<GeneratedFile> files = files(graph, log);
        assertThat(log.sorted()).isEmpty();
        return files;
    }

    public static List<GeneratedFile> files(TypeGraph graph, DiagnosticLog log) {
        JavaSettings settings = new JavaSettings(PACKAGE, List.of(), true);
        return new JavaEmitter().emit(new JavaPlanner().plan(graph, settings, log));
    }

    public List<GeneratedFile> files() {
        return files;
    }

    public Compiled compiled() {
        return compiled;
    }

    /** A generated class by its name in the models package: {@code Call}, {@code Call$MediaState}. */
    public Class<?> model(String name) {
        return compiled.load(PACKAGE + ".models." + name);
    }

    public Object read(String model, String json) throws Exception {
        return jackson2().readValue(json, model(model));
    }

    /** Checks that reading and writing gives the same tree, with plain mappers of Jackson 2 and Jackson 3. */
    public void assertRoundTrip(String model, String json) throws Exception {
        ObjectMapper jackson2 = jackson2();
        String written2 = jackson2.writeValueAsString(jackson2.readValue(json, model(model)));
        assertThat(jackson2.readTree(written2)).as("Jackson 2").isEqualTo(jackson2.readTree(json));
        JsonMapper jackson3 = JsonMapper.builder().build();
        String written3 = jackson3.writeValueAsString(jackson3.readValue(json, model(model)));
        assertThat(jackson3.readTree(written3)).as("Jackson 3").isEqualTo(jackson3.readTree(json));
    }

    public static ObjectMapper jackson2() {
        return new ObjectMapper().registerModule(new JavaTimeModule());
    }

    /** Calls a public method without arguments. */
    public static Object call(Object target, String method) throws Exception {
        return target.getClass().getMethod(method).invoke(target);
    }

    /** Calls the one public method of that name with one argument. */
    public static Object call(Object target, String method, Object argument) throws Exception {
        for (var candidate : target.getClass().getMethods()) {
            if (candidate.getName().equals(method) && candidate.getParameterCount() == 1 && !candidate.isBridge()) {
                return candidate.invoke(target, argument);
            }
        }
        throw new AssertionError("no method " + method);
    }

    public Object builder(String model) throws Exception {
        return model(model).getMethod("builder").invoke(null);
    }
}
