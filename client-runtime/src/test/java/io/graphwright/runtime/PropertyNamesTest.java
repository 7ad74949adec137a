package io.graphwright.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DefaultDeserializationContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PropertyNamesTest {
    private final ObjectMapper mapper = GraphJson.mapper();

    @Test
    void namesOfEveryLengthAreFoundAndNothingElse() throws IOException {
        List<String> names = new ArrayList<>();
        for (int length = 0; length < 70; length++) {
            names.add("abcdefghij".repeat(7).substring(0, length));
        }
        PropertyNames known = new PropertyNames(names);
        for (int index = 0; index < names.size(); index++) {
            assertThat(found(known, names.get(index))).isEqualTo(index);
            assertThat(found(known, names.get(index) + "!")).isEqualTo(-1);
            assertThat(found(known, "!" + names.get(index))).isEqualTo(-1);
        }
    }

    @Test
    void manyNamesThatDifferInOneByteAreToldApart() throws IOException {
        List<String> names = new ArrayList<>();
        for (int number = 1000; number < 1300; number++) {
            names.add("beginning" + number + "theEndOfTheName");
        }
        PropertyNames known = new PropertyNames(names);
        for (int index = 0; index < names.size(); index++) {
            assertThat(found(known, names.get(index))).isEqualTo(index);
        }
        assertThat(found(known, "beginning1300theEndOfTheName")).isEqualTo(-1);
    }

    @Test
    void aClassWithoutPropertiesKnowsNoName() throws IOException {
        assertThat(found(new PropertyNames(List.of()), "a")).isEqualTo(-1);
    }

    @Test
    void noPropertyComesTwiceHoweverManyThereAre() throws Unsure {
        Seen seen = new Seen();
        for (int index = 0; index < 300; index++) {
            seen.add(index);
            seen.add("x" + index);
        }
        for (int index = 0; index < 300; index++) {
            int twice = index;
            assertThatExceptionOfType(Unsure.class).isThrownBy(() -> seen.add(twice));
            assertThatExceptionOfType(Unsure.class).isThrownBy(() -> seen.add("x" + twice));
        }
    }

    private int found(PropertyNames names, String name) throws IOException {
        byte[] json = ("{\"" + name + "\":1}").getBytes(StandardCharsets.UTF_8);
        try (JsonParser parser = mapper.createParser(json)) {
            parser.nextToken();
            DefaultDeserializationContext context = (DefaultDeserializationContext) mapper.getDeserializationContext();
            ByteCursor cursor =
                    new ByteCursor((Utf8Parser) parser, context, new Utf8Parser.Source(json, 1, json.length));
            int found = cursor.name(names, -1);
            assertThat(cursor.at()).isEqualTo(found < 0 ? 1 : json.length - 2);
            return found;
        }
    }
}
