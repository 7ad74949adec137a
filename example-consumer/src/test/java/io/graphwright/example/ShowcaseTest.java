package io.graphwright.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ShowcaseTest {
    @Test
    void everyKindIsShownOnce() throws IOException {
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        try (ExampleService service = Showcase.start();
                PrintStream out = new PrintStream(shown, true, StandardCharsets.UTF_8)) {
            new Showcase(Showcase.client(service), out).run();
        }
        assertThat(shown.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
                microsoft.graph.call 5d3f1c20-7a41-4b7e-9d0a-2f6b8c4e1a90
                  subject   Subject value
                  state     String
                  from      Display Name value

                one       Anna Lind, Cartographer, speaks [sv, de]
                list      Ada Berg, Anna Lind, Arif Demir, ... of 2 pages
                count     4 whose name begins with A
                expand    Anna Lind < Bruno Keller < Chiara Rossi
                delta     2 people at first, then [Head of maps]
                download  3 lines, from another host and without the token
                report    2 days
                bytes     24 bytes of a photo
                text      BEGIN:VCALENDAR
                function  42 messages to read
                nothing   the file may be changed
                error     404 itemNotFound, request 7c0f2b5e
                """);
    }
}
