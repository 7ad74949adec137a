package io.graphwright.generator.hostile;

import io.graphwright.generator.fuzz.FuzzedPages;
import io.graphwright.generator.fuzz.Reports;
import io.graphwright.generator.source.SourceFile;
import java.util.Arrays;
import java.util.List;

/** Any bytes as a few pages: what is generated from them is Java that does nothing of its own. */
public final class GenerationTarget {
    /** To compile takes twenty times as long as all the rest, so only one input of so many is compiled while a fuzzer runs. */
    private static final int COMPILED = 16;

    private GenerationTarget() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        Generated generated = generate(bytes);
        if (Math.floorMod(Arrays.hashCode(bytes), COMPILED) == 0) {
            generated.sources().compileWithDoclint();
        }
    }

    /** As the fuzzer does, and compiles whatever comes out. */
    public static void compile(byte[] bytes) {
        generate(bytes).sources().compileWithDoclint();
    }

    private static Generated generate(byte[] bytes) {
        List<SourceFile> pages = FuzzedPages.pages(bytes);
        Generated generated = Generated.from(pages).isInert();
        new Reports(pages).areSound(generated.diagnostics());
        return generated;
    }

    /** The pages that the tests of this package begin with, all in one input. */
    public static byte[] gadgets() {
        return FuzzedPages.bytes(GadgetPages.harmless());
    }
}
