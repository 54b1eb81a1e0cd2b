package com.xseven.rules.camunda;

import com.xseven.rules.DecisionEngine;
import com.xseven.rules.Fault;
import com.xseven.rules.ParseResult;
import com.xseven.rules.ParseResult.Parsed;
import com.xseven.rules.ParseResult.Rejected;
import com.xseven.rules.TableOutline;
import com.xseven.rules.camunda.Precheck.Refused;
import com.xseven.rules.camunda.Precheck.Usable;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;
import org.xml.sax.SAXException;

/** Camunda's DMN engine. One instance serves the whole process. */
public final class CamundaDecisionEngine implements DecisionEngine {

    private static final int VERSION_BYTES = 8;
    private static final Pattern SCHEMA_ERROR = Pattern.compile("Line=(\\d+): (?:[\\w.-]+: )?(.*)", Pattern.DOTALL);

    private final Feel feel = new Feel();

    @Override
    public ParseResult parse(byte[] document) {
        return switch (Precheck.of(document)) {
            case Refused refused -> new Rejected(List.of(refused.fault()));
            case Usable usable -> parse(document, usable.lines());
        };
    }

    private ParseResult parse(byte[] document, DocumentLines lines) {
        try {
            return parse(Dmn.readModelFromStream(new ByteArrayInputStream(document)), versionOf(document), lines);
        } catch (ModelException | DmnEngineException e) {
            return new Rejected(List.of(reason(e)));
        }
    }

    /** What the engine's parser found; it writes the line into the text of a cause of its exception. */
    private static Fault reason(RuntimeException refusal) {
        for (Throwable cause = refusal; cause != null; cause = cause.getCause()) {
            Matcher schema = SCHEMA_ERROR.matcher(String.valueOf(cause.getMessage()));
            if (cause instanceof SAXException && schema.find()) {
                return Fault.inTable("Expected a DMN document, but: "
                                + schema.group(2).replaceAll("\"https?://[^\"]*\":", ""))
                        .atLine(Math.max(1, Integer.parseInt(schema.group(1))));
            }
        }
        return Fault.inTable("Expected a DMN document, but: " + refusal.getMessage());
    }

    private ParseResult parse(DmnModelInstance document, String version, DocumentLines lines) {
        OutlineReader reader = new OutlineReader(version);
        Optional<TableOutline> read = reader.read(document);
        if (read.isEmpty() || !reader.faults().isEmpty()) {
            return rejected(reader.faults(), lines, read);
        }
        TableOutline outline = read.get();
        CellCheck check = new CellCheck(outline, feel);
        TableCells cells = check.check();
        if (!check.faults().isEmpty()) {
            return rejected(check.faults(), lines, read);
        }
        EngineConfiguration configuration = new EngineConfiguration(cells);
        DmnDecision decision = configuration.buildEngine().parseDecision(outline.name(), document);
        return new Parsed(new CamundaTable(
                outline,
                check.logic(),
                lines,
                decision,
                new TableEvaluation(configuration, outline),
                check.domains(outline.inputs(), cells),
                check.domains(outline.outputs(), cells)));
    }

    private static Rejected rejected(List<Fault> faults, DocumentLines lines, Optional<TableOutline> outline) {
        return new Rejected(
                faults.stream().map(fault -> lines.placed(fault, outline)).toList());
    }

    private static String versionOf(byte[] document) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(document);
            return HexFormat.of().formatHex(hash, 0, VERSION_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Expected every JDK to know SHA-256", e);
        }
    }
}
