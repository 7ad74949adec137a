package io.graphwright.generator.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import io.graphwright.generator.reference.ShownObjects.Shown;
import io.graphwright.runtime.GraphJson;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The runtime's mapper reads every example object, and broken versions of it, as Jackson does. */
@Tag("reference")
@ExtendWith(ReferenceParameter.class)
class StraightReadingTest {
    private static final long SEED = 20261123;
    private static final int VERSIONS = 8;
    private static final byte[] SIGNS = "\"\\{}[]:,0e.-n \n\t".getBytes(StandardCharsets.US_ASCII);

    private final ObjectMapper straight = GraphJson.mapper();

    /** A handler of problems leaves everything to Jackson. */
    private final ObjectMapper jackson = GraphJson.mapper().addHandler(new DeserializationProblemHandler() {});

    @Test
    void objectsAndErrorsAreJacksonsOwn(Reference reference) throws IOException {
        Random random = new Random(SEED);
        ModelClasses models = new ModelClasses(reference.compiled());
        int read = 0;
        int refused = 0;
        for (Shown shown : ShownObjects.of(reference)) {
            Optional<Class<?>> type = shown.type().flatMap(models::of);
            if (type.isEmpty()) {
                continue;
            }
            byte[] json = shown.json().toString().getBytes(StandardCharsets.UTF_8);
            for (int version = 0; version < VERSIONS; version++) {
                byte[] text = version == 0 ? json : changed(json, random);
                Object expected = outcome(jackson, text, type.get());
                assertThat(outcome(straight, text, type.get()))
                        .as("%s %s", shown.span(), new String(text, StandardCharsets.UTF_8))
                        .isEqualTo(expected);
                refused += expected instanceof String ? 1 : 0;
                read += expected instanceof String ? 0 : 1;
            }
        }
        Listing listing = new Listing("straight-reading");
        listing.figure("%d texts read and %d refused as Jackson does", read, refused);
        listing.print();
        assertThat(read).isPositive();
        assertThat(refused).isPositive();
    }

    /** The object and what it is written as, or the error. */
    private static Object outcome(ObjectMapper mapper, byte[] text, Class<?> type) throws IOException {
        try {
            Object read = mapper.readValue(text, type);
            return new Read(read, mapper.writeValueAsString(read));
        } catch (JsonMappingException e) {
            return e.getClass() + " " + e.getPathReference() + " " + e.getMessage();
        } catch (JsonProcessingException e) {
            return e.getClass() + " " + e.getMessage();
        }
    }

    /** One or two bytes that are others, or an end that comes too early. */
    private static byte[] changed(byte[] json, Random random) {
        byte[] changed = json.clone();
        for (int i = random.nextInt(2); i >= 0; i--) {
            int at = 1 + random.nextInt(changed.length - 1);
            switch (random.nextInt(8)) {
                case 0 -> changed[at] = (byte) random.nextInt(256);
                case 1 -> changed = Arrays.copyOf(changed, at + 1);
                default -> changed[at] = SIGNS[random.nextInt(SIGNS.length)];
            }
        }
        return changed;
    }

    private record Read(Object value, String written) {}
}
