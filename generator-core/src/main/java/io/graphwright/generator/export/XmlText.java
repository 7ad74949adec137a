package io.graphwright.generator.export;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** XML as text, two blanks for each level. Attributes come as names and values in turn; one with an empty value is left out. */
final class XmlText {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;
    private final Deque<Boolean> hasChildren = new ArrayDeque<>();

    XmlText() {
        try {
            // The JDK's own writer, whatever else is on the class path: the bytes are part of the promise.
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            newLine();
            xml.writeComment(CsdlWriter.MARK);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void open(String element, String... attributes) {
        try {
            newLine();
            xml.writeStartElement(element);
            writeAttributes(attributes);
            hasChildren.push(false);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void empty(String element, String... attributes) {
        try {
            newLine();
            xml.writeEmptyElement(element);
            writeAttributes(attributes);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void close() {
        try {
            if (hasChildren.pop()) {
                xml.writeCharacters("\n" + "  ".repeat(hasChildren.size()));
            }
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    String finish() {
        try {
            xml.writeEndDocument();
            xml.close();
            return text + "\n";
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void newLine() throws XMLStreamException {
        if (!hasChildren.isEmpty()) {
            hasChildren.pop();
            hasChildren.push(true);
        }
        xml.writeCharacters("\n" + "  ".repeat(hasChildren.size()));
    }

    private void writeAttributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                xml.writeAttribute(attributes[i], attributes[i + 1]);
            }
        }
    }
}
