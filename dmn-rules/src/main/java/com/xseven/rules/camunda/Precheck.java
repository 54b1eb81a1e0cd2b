package com.xseven.rules.camunda;

import com.xseven.rules.Fault;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Refuses documents that must not reach the engine's own parser, which would follow their references. */
final class Precheck extends DefaultHandler {

    private static final int LARGEST_DOCUMENT = 5 * 1024 * 1024;
    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private @Nullable Locator locator;

    private Precheck() {}

    /** The first reason not to read this document, or nothing. */
    static Optional<Fault> of(byte[] document) {
        if (document.length > LARGEST_DOCUMENT) {
            return Optional.of(
                    Fault.inTable("Expected at most " + LARGEST_DOCUMENT + " bytes, but found " + document.length));
        }
        try {
            SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.newSAXParser().parse(new ByteArrayInputStream(document), new Precheck());
            return Optional.empty();
        } catch (SAXParseException e) {
            return Optional.of(Fault.inTable(
                    "Expected a DMN document, but line " + e.getLineNumber() + " says: " + e.getMessage()));
        } catch (SAXException | IOException e) {
            return Optional.of(Fault.inTable("Expected a DMN document, but: " + e.getMessage()));
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
        for (int i = 0; i < attributes.getLength(); i++) {
            if (XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI.equals(attributes.getURI(i))
                    && attributes.getLocalName(i).toLowerCase(Locale.ROOT).contains("schemalocation")) {
                throw new SAXParseException("a schema location, which is not followed; remove it", locator);
            }
            if (attributes.getLocalName(i).equals("expressionLanguage") && !isFeel(attributes.getValue(i))) {
                throw new SAXParseException(
                        "the expression language '" + attributes.getValue(i) + "', but cells are FEEL", locator);
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
