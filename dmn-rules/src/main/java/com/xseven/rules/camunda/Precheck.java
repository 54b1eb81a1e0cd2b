package com.xseven.rules.camunda;

import com.xseven.rules.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Refuses documents that must not reach the engine's own parser, which would follow their references or take all the
 * time and memory there is; and notes on which line everything stands.
 */
final class Precheck extends DefaultHandler {

    private static final int LARGEST_DOCUMENT = 5 * 1024 * 1024;
    private static final int DEEPEST_ELEMENT = 40;
    private static final int MOST_CELLS = 30_000;
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final DocumentLines lines = new DocumentLines();
    private final Set<String> ids = new HashSet<>();
    private int depth;
    private int cells;
    private @Nullable Locator locator;

    private Precheck() {}

    /** What came of looking at a document. */
    sealed interface Result {}

    /** It may be read. */
    record Usable(DocumentLines lines) implements Result {}

    /** The first reason not to read it. */
    record Refused(Fault fault) implements Result {}

    static Result of(byte[] document) {
        if (document.length > LARGEST_DOCUMENT) {
            return new Refused(
                    Fault.inTable("Expected at most " + LARGEST_DOCUMENT + " bytes, but found " + document.length));
        }
        Precheck precheck = new Precheck();
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.newSAXParser().parse(new ByteArrayInputStream(document), precheck);
            return new Usable(precheck.lines);
        } catch (SAXParseException e) {
            return new Refused(Fault.inTable("Expected a DMN document, but found " + e.getMessage())
                    .atLine(Math.max(1, e.getLineNumber())));
        } catch (SAXException | IOException e) {
            return new Refused(Fault.inTable("Expected a DMN document, but: " + e.getMessage()));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Expected the JDK's XML parser to know " + NO_DOCTYPE, e);
        }
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startElement(String namespace, String name, String qualifiedName, Attributes attributes)
            throws SAXParseException {
        depth++;
        if (depth > DEEPEST_ELEMENT) {
            throw new SAXParseException("more than " + DEEPEST_ELEMENT + " elements within one another", locator);
        }
        if (name.equals("inputEntry") || name.equals("outputEntry")) {
            cells++;
        }
        if (cells > MOST_CELLS) {
            throw new SAXParseException("more than " + MOST_CELLS + " cells", locator);
        }
        lines.begin(name, attributes, locator == null ? 1 : locator.getLineNumber());
        checkAttributes(attributes);
    }

    @Override
    public void endElement(String namespace, String name, String qualifiedName) {
        depth--;
    }

    private void checkAttributes(Attributes attributes) throws SAXParseException {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(attributes.getURI(i))
                    && attributes.getLocalName(i).toLowerCase(Locale.ROOT).contains("schemalocation")) {
                throw new SAXParseException("a schema location, which is not followed; remove it", locator);
            }
            if (attributes.getLocalName(i).equals("expressionLanguage") && !isFeel(attributes.getValue(i))) {
                throw new SAXParseException(
                        "the expression language '" + attributes.getValue(i) + "', but cells are FEEL", locator);
            }
            if (attributes.getQName(i).equals("id") && !ids.add(attributes.getValue(i))) {
                throw new SAXParseException("the id '" + attributes.getValue(i) + "' a second time", locator);
            }
        }
    }

    @Override
    public void error(SAXParseException e) throws SAXParseException {
        throw e;
    }

    private static boolean isFeel(String language) {
        return language.toLowerCase(Locale.ROOT).matches("feel|https?://www\\.omg\\.org/spec/.*feel.*");
    }
}
