package io.graphwright.generator.reference;

import io.graphwright.generator.GenerationResult;
import io.graphwright.generator.export.CsdlWriter;
import io.graphwright.generator.source.SourceFile;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;

/** Generates from a folder, its files in an order drawn from a seed, and prints a digest of everything that comes out. */
final class DigestOutput {
    private DigestOutput() {}

    /** @param arguments the folder and the seed */
    public static void main(String[] arguments) {
        List<SourceFile> sources = new ArrayList<>(Reference.read(Path.of(arguments[0])));
        Collections.shuffle(sources, new Random(Long.parseLong(arguments[1])));
        System.out.println(of(Reference.generate(sources, List.of())));
        long peak = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == java.lang.management.MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
        System.out.println(peak);
    }

    /** Of all files, the CSDL and the diagnostics. */
    static String of(GenerationResult result) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            result.files().forEach(file -> add(digest, file.path() + "\n" + file.text()));
            add(digest, new CsdlWriter().write(result.graph()));
            result.diagnostics()
                    .forEach(diagnostic ->
                            add(digest, diagnostic + " " + diagnostic.hint().orElse("")));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static void add(MessageDigest digest, String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
    }
}
