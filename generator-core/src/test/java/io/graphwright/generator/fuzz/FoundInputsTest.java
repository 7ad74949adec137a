package io.graphwright.generator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a fuzzer begins with, and whatever one ever found something with, in every build. */
class FoundInputsTest {
    @ParameterizedTest
    @EnumSource
    void seedsAreReadWithoutTrouble(Target target) {
        List<byte[]> seeds = target.seeds();

        assertThat(seeds).isNotEmpty().allSatisfy(target::run);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasFoundOnceIsNotFoundAgain(Target target) throws IOException {
        for (Path input : target.found()) {
            byte[] bytes = Files.readAllBytes(input);
            assertThat(bytes).as(input.toString()).satisfies(target::run);
        }
    }
}
