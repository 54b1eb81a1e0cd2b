package com.xseven.rules.camunda;

import com.xseven.rules.DecisionEngine;
import com.xseven.rules.Fault;
import com.xseven.rules.ParseResult;
import com.xseven.rules.ParseResult.Parsed;
import com.xseven.rules.ParseResult.Rejected;
import com.xseven.rules.TableOutline;
import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.xml.ModelException;

/** Camunda's DMN engine. One instance serves the whole process. */
public final class CamundaDecisionEngine implements DecisionEngine {

    private static final int VERSION_BYTES = 8;

    private final Feel feel = new Feel();

    @Override
    public ParseResult parse(byte[] document) {
        Optional<Fault> refusal = Precheck.of(document);
        if (refusal.isPresent()) {
            return new Rejected(List.of(refusal.get()));
        }
        try {
            return parse(Dmn.readModelFromStream(new ByteArrayInputStream(document)), versionOf(document));
        } catch (ModelException | DmnEngineException e) {
            return new Rejected(List.of(Fault.inTable("Expected a DMN document, but: " + e.getMessage())));
        }
    }

    private ParseResult parse(DmnModelInstance document, String version) {
        OutlineReader reader = new OutlineReader(version);
        Optional<TableOutline> read = reader.read(document);
        if (read.isEmpty() || !reader.faults().isEmpty()) {
            return new Rejected(reader.faults());
        }
        TableOutline outline = read.get();
        CellCheck check = new CellCheck(outline, feel);
        TableCells cells = check.check();
        if (!check.faults().isEmpty()) {
            return new Rejected(check.faults());
        }
        EngineConfiguration configuration = new EngineConfiguration(cells);
        DmnDecision decision = configuration.buildEngine().parseDecision(outline.name(), document);
        return new Parsed(new CamundaTable(
                outline,
                check.logic(),
                decision,
                new TableEvaluation(configuration, outline),
                check.domains(outline.inputs(), cells),
                check.domains(outline.outputs(), cells)));
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
