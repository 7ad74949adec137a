package io.graphwright.generator.emit;

import io.graphwright.generator.plan.JavaPlan;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Spells a plan as files, each by itself. */
public final class JavaEmitter {

    /** The files in path order, whatever thread spelled which. */
    public List<GeneratedFile> emit(JavaPlan plan) {
        Stream<Supplier<GeneratedFile>> units = Stream.of(
                        plan.packages().stream().map(packagePlan -> unit(() -> FileText.of(packagePlan))),
                        plan.classes().stream().map(classPlan -> unit(() -> FileText.of(classPlan))),
                        plan.enums().stream().map(enumPlan -> unit(() -> FileText.of(enumPlan))),
                        plan.requests().stream().map(requestPlan -> unit(() -> FileText.of(requestPlan))))
                .flatMap(stream -> stream);
        return units.parallel().map(Supplier::get).sorted().toList();
    }

    private static Supplier<GeneratedFile> unit(Supplier<GeneratedFile> unit) {
        return unit;
    }
}
