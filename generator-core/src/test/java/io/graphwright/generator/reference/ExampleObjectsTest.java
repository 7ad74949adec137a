package io.graphwright.generator.reference;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.graphwright.generator.reference.JsonComparison.Difference;
import io.graphwright.generator.reference.JsonComparison.Kind;
import io.graphwright.generator.reference.ShownObjects.Shown;
import io.graphwright.runtime.GraphJson;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every example object goes through the class of its type and back. */
@Tag("reference")
@ExtendWith(ReferenceParameter.class)
class ExampleObjectsTest {
    private static final JsonMapper TREES = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final String LOST = "lost or added";
    private static final String UNPLACED = "refused without a path";
    private static final String TAKEN = "changed by the runtime's mapper too";

    /** What becomes of the objects, apart from those that come back as they were. */
    private static final class Outcome {
        private final Listing listing;
        private final PlainMapper mapper;
        private int all;
        private int same;
        private int allFilledIn;
        private int sameFilledIn;

        Outcome(PlainMapper mapper) {
            this.listing = new Listing("round-trip-" + mapper.name().toLowerCase(Locale.ROOT));
            this.mapper = mapper;
        }
    }

    @ParameterizedTest
    @EnumSource
    void objectsComeBackAsTheyWere(PlainMapper mapper, Reference reference) throws IOException {
        Outcome outcome = new Outcome(mapper);
        ModelClasses models = new ModelClasses(reference.compiled());
        for (Shown shown : ShownObjects.of(reference)) {
            Optional<Class<?>> type = shown.type().flatMap(models::of);
            if (type.isPresent()) {
                roundTrip(shown, type.get(), outcome);
            } else {
                String known = shown.type().map(Object::toString).orElse("no type");
                outcome.listing.add("not tried: no class for this " + shown.role(), shown.span() + " " + known);
            }
        }
        outcome.listing.share("objects that come back as they were", outcome.same, outcome.all);
        outcome.listing.share("of those without placeholders", outcome.sameFilledIn, outcome.allFilledIn);
        outcome.listing.print();

        assertThat(outcome.all).isPositive();
        assertThat(outcome.listing.count(LOST))
                .as("objects that lost a property")
                .isZero();
        assertThat(outcome.listing.count(UNPLACED))
                .as("exceptions that name no path")
                .isZero();
        assertThat(outcome.listing.count(TAKEN))
                .as("objects that the runtime's mapper changes")
                .isZero();
        assertThat(outcome.sameFilledIn)
                .as("objects without placeholders that come back as they were")
                .isGreaterThanOrEqualTo((int) Math.ceil(0.98 * outcome.allFilledIn));
    }

    private static void roundTrip(Shown shown, Class<?> type, Outcome outcome) {
        boolean isFilledIn = !Placeholder.isIn(shown.json());
        Optional<String> trouble = trouble(shown, type, outcome);
        int isSame = trouble.isEmpty() ? 1 : 0;
        outcome.all++;
        outcome.same += isSame;
        if (isFilledIn) {
            outcome.allFilledIn++;
            outcome.sameFilledIn += isSame;
        }
        String place = shown.span() + " " + type.getSimpleName() + (isFilledIn ? "" : " (placeholders)");
        trouble.ifPresent(reason -> outcome.listing.add(reason.split(": ", 2)[0], place + " " + reason));
    }

    /** Why an object does not come back; begins with a reason that many may share. */
    private static Optional<String> trouble(Shown shown, Class<?> type, Outcome outcome) {
        try {
            Object read = outcome.mapper.read(shown.json().toString(), type);
            List<Difference> differences = JsonComparison.of(shown.json(), tree(outcome.mapper.write(read)));
            boolean isLost = differences.stream().anyMatch(difference -> difference.kind() != Kind.CHANGED);
            return differences.isEmpty()
                    ? Optional.empty()
                    : Optional.of(reason(shown, type, isLost) + ": " + differences);
        } catch (PlainMapper.Refused refusal) {
            String reason = refusal.path().isEmpty() ? UNPLACED : "refused, with a path";
            return Optional.of(reason + ": " + refusal.path() + " " + refusal.getMessage());
        }
    }

    /** What a plain mapper turns into another value is for the runtime's own mapper to refuse, with a path. */
    private static String reason(Shown shown, Class<?> type, boolean isLost) {
        if (isLost) {
            return LOST;
        }
        try {
            GraphJson.mapper().readValue(shown.json().toString(), type);
            return TAKEN;
        } catch (JsonMappingException refusal) {
            return refusal.getPath().isEmpty() ? UNPLACED : "coerced by a plain mapper, refused by the runtime's";
        } catch (JsonProcessingException broken) {
            throw new AssertionError(shown.json().toString(), broken);
        }
    }

    private static JsonNode tree(String json) {
        try {
            return TREES.readTree(json);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(json, broken);
        }
    }
}
