package io.graphwright.benchmarks;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.microsoft.kiota.serialization.JsonParseNodeFactory;
import io.graphwright.benchmarks.graph.models.Call;
import io.graphwright.runtime.GraphJson;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reading one call from the same bytes into the classes of different makers, fifty times.
 *
 * <p>Counted in calls and not in seconds: on a busy machine, too, all is compiled when measuring starts, and many short stretches
 * show how long one takes that nobody interrupts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 60, batchSize = 1000)
@Measurement(iterations = 400, batchSize = 50)
public class CallDecoding {
    /** The page whose answer is read. */
    @Param("specs/api/call-get.md")
    public String page;

    /** Whether each object says its type, as on the page, or none does, as services send it by default. */
    @Param({"stated", "unstated"})
    public String types;

    private byte[] json;
    private ObjectReader strict;
    private ObjectReader plain;
    private ObjectReader plainBean;
    private ObjectReader fieldBean;
    private ObjectReader plainRecord;
    private ObjectReader strictBean;
    private JsonParseNodeFactory official;

    @Setup
    public void prepare() throws IOException {
        ShownCall call = ShownCall.of(Path.of(page));
        json = types.equals("stated") ? call.stated() : call.unstated();
        ObjectMapper runtime = GraphJson.mapper();
        strict = runtime.readerFor(Call.class);
        strictBean = runtime.readerFor(CallBean.class)
                .with(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE);
        ObjectMapper ordinary = JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE)
                .build();
        plain = ordinary.readerFor(Call.class);
        plainBean = ordinary.readerFor(CallBean.class);
        fieldBean = ordinary.copy()
                .setVisibility(PropertyAccessor.ALL, Visibility.NONE)
                .setVisibility(PropertyAccessor.FIELD, Visibility.ANY)
                .readerFor(CallBean.class);
        plainRecord = ordinary.readerFor(CallRecord.class);
        official = new JsonParseNodeFactory();
    }

    /** What a generated request does: the generated class by the runtime's own mapper. */
    @Benchmark
    public Object generated() throws IOException {
        return strict.readValue(json);
    }

    @Benchmark
    public Object generatedPlainMapper() throws IOException {
        return plain.readValue(json);
    }

    /** By hand, with an ordinary mapper. */
    @Benchmark
    public Object bean() throws IOException {
        return plainBean.readValue(json);
    }

    /** The same with a mapper that sets fields and calls no setter. */
    @Benchmark
    public Object beanByFields() throws IOException {
        return fieldBean.readValue(json);
    }

    /** The same with the runtime's mapper, as strict as what is generated. */
    @Benchmark
    public Object beanStrictMapper() throws IOException {
        return strictBean.readValue(json);
    }

    @Benchmark
    public Object record() throws IOException {
        return plainRecord.readValue(json);
    }

    @Benchmark
    public Object official() {
        return official.getParseNode("application/json", new ByteArrayInputStream(json))
                .getObjectValue(com.microsoft.graph.models.Call::createFromDiscriminatorValue);
    }
}
