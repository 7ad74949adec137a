package io.graphwright.generator.plan;

import java.util.List;

/**
 * All Java to write, decided.
 *
 * @param packages every package that holds a class, in name order
 * @param classes top-level model classes in name order; nested ones stand inside them
 * @param enums open enum classes in name order
 * @param requests request classes in name order
 */
public record JavaPlan(
        List<PackagePlan> packages, List<ClassPlan> classes, List<EnumPlan> enums, List<RequestPlan> requests) {
    public JavaPlan {
        packages = List.copyOf(packages);
        classes = List.copyOf(classes);
        enums = List.copyOf(enums);
        requests = List.copyOf(requests);
    }
}
