package io.graphwright.generator.reference;

import static org.junit.jupiter.api.Assumptions.abort;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives tests the reference, one for the whole run. Where its folder is missing the test is skipped. */
final class ReferenceParameter implements ParameterResolver {
    private static final Namespace NAMESPACE = Namespace.create(Reference.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Reference.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Path folder = Reference.folder();
        if (!Files.isDirectory(folder)) {
            abort("there is no reference at " + folder + ": set " + Reference.PROPERTY + " to its folder");
        }
        return context.getRoot()
                .getStore(NAMESPACE)
                .computeIfAbsent(Reference.class, key -> Reference.load(folder), Reference.class);
    }
}
