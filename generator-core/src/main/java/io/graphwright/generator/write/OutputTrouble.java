package io.graphwright.generator.write;

import static io.graphwright.generator.source.DiagnosticCode.OUTPUT_FAILED;

import io.graphwright.generator.source.Diagnostic;
import io.graphwright.generator.source.SourceSpan;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Optional;

/** Says in words what the disk said in exceptions. */
final class OutputTrouble {
    private OutputTrouble() {}

    /** @param place what we were about, if the exception does not name it */
    static Diagnostic of(IOException exception, Path place) {
        String file = exception instanceof FileSystemException trouble && trouble.getFile() != null
                ? trouble.getFile()
                : place.toString();
        return OUTPUT_FAILED.at(SourceSpan.at(place.toString().replace('\\', '/'), 1, 1), file, reason(exception));
    }

    private static String reason(IOException exception) {
        if (exception instanceof AccessDeniedException) {
            return "access denied";
        }
        if (exception instanceof FileAlreadyExistsException) {
            return "a file of that name is in the way";
        }
        if (exception instanceof NoSuchFileException) {
            return "it does not exist";
        }
        if (exception instanceof NotDirectoryException) {
            return "it is no folder";
        }
        return Optional.ofNullable(
                        exception instanceof FileSystemException trouble ? trouble.getReason() : exception.getMessage())
                .orElse(exception.getClass().getSimpleName());
    }
}
