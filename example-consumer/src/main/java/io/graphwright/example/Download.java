package io.graphwright.example;

import io.graphwright.example.graph.requests.DriveItemGetContentRequest;
import io.graphwright.example.graph.requests.EventExportRequest;
import io.graphwright.example.graph.requests.ProfilePhotoGetRequest;
import io.graphwright.example.graph.requests.ReportRootGetMailUsageRequest;
import io.graphwright.runtime.GraphClient;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;

/** Answers that are no JSON. Where the service redirects to the bytes, they are fetched from there without the token. */
final class Download {
    private final GraphClient graph;

    Download(GraphClient graph) {
        this.graph = graph;
    }

    /** As the bytes arrive; a file may take longer than other calls. */
    void file(String path, Path target) throws IOException {
        GraphClient patient = graph.withTimeout(Duration.ofMinutes(10));
        try (InputStream content = DriveItemGetContentRequest.ofRoot(path).send(patient)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Line by line. */
    List<String> report(String period) throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(ReportRootGetMailUsageRequest.of(period).send(graph), StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    /** All at once; the same page describes the picture, by a path of its own. */
    byte[] photo() {
        return ProfilePhotoGetRequest.ofValue().sendForBytes(graph);
    }

    /** Text. */
    String calendarEntry(String eventId) {
        return EventExportRequest.of(eventId).send(graph);
    }
}
