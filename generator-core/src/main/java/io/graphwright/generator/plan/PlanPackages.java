package io.graphwright.generator.plan;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Gives each package that holds a class its comment. */
final class PlanPackages {
    private final JavaSettings settings;

    PlanPackages(JavaSettings settings) {
        this.settings = settings;
    }

    List<PackagePlan> plan(List<ClassPlan> classes, List<EnumPlan> enums, List<RequestPlan> requests) {
        SortedMap<String, PackagePlan> packages = new TreeMap<>();
        Stream.concat(classes.stream().map(ClassPlan::name), enums.stream().map(EnumPlan::name))
                .map(JavaType.Declared::packageName)
                .forEach(name -> packages.computeIfAbsent(name, key -> models(key)));
        requests.stream()
                .map(request -> request.name().packageName())
                .forEach(name -> packages.computeIfAbsent(name, PlanPackages::requests));
        return List.copyOf(packages.values());
    }

    private PackagePlan models(String name) {
        String below = name.substring((settings.packageName() + ".models").length());
        return new PackagePlan(
                name,
                Comment.of("The types of the reference"
                        + (below.isEmpty() ? "." : ", namespace " + below.substring(1) + ".")));
    }

    private static PackagePlan requests(String name) {
        return new PackagePlan(name, Comment.of("One request for each page of the reference that documents it."));
    }
}
