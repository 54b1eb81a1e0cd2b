package com.xseven.evaluation.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes findings as JSON, for programs, and as a page, for people. */
public final class Publishing {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Publishing() {}

    public static void json(Findings findings, Path file) throws IOException {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("title", findings.title()).put("command", findings.command());
        ObjectNode figures = root.putObject("figures");
        findings.figures().forEach(figure -> figures.put(figure.name(), figure.value()));
        findings.mistakes().forEach(root.putArray("mistakes")::add);
        write(file, MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
    }

    public static void page(Findings findings, Path file) throws IOException {
        StringBuilder page = new StringBuilder(
                """
                <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%s</title><style>
                body{font:16px/1.5 system-ui,sans-serif;max-width:50rem;margin:2rem auto;padding:0 1rem}
                td{padding:.2rem 1rem .2rem 0}td+td{text-align:right;font-variant-numeric:tabular-nums}
                code{background:#eee;padding:.1rem .3rem}li{color:#444}
                </style></head><body><h1>%s</h1><p><code>%s</code></p><table>
                """.formatted(safe(findings.title()), safe(findings.title()), safe(findings.command())));
        for (Figure figure : findings.figures()) {
            page.append("<tr><td>%s</td><td>%s</td></tr>%n".formatted(safe(figure.words()), safe(figure.shown())));
        }
        page.append("</table>\n");
        if (!findings.mistakes().isEmpty()) {
            page.append("<h2>Some mistakes</h2><ul>\n");
            findings.mistakes()
                    .forEach(
                            mistake -> page.append("<li>").append(safe(mistake)).append("</li>\n"));
            page.append("</ul>\n");
        }
        write(file, page.append("</body></html>\n").toString());
    }

    /** Writes a file, and the folders on the way to it. */
    public static void write(Path file, String text) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** A text that stands in HTML as it is. */
    public static String safe(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
