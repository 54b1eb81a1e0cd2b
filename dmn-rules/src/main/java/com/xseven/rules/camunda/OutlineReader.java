package com.xseven.rules.camunda;

import com.xseven.rules.Fault;
import com.xseven.rules.HitPolicy;
import com.xseven.rules.TableOutline;
import com.xseven.rules.TableOutline.Column;
import com.xseven.rules.TableOutline.Row;
import com.xseven.rules.ValueType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.DmnElement;
import org.camunda.bpm.model.dmn.instance.InformationRequirement;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.InputEntry;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.OutputEntry;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.dmn.instance.Text;
import org.camunda.bpm.model.dmn.instance.UnaryTests;
import org.camunda.bpm.model.xml.instance.DomElement;
import org.jspecify.annotations.Nullable;

/** Reads what a document says about its table, and collects what is wrong with its form. The cells come later. */
final class OutlineReader {

    private final List<Fault> faults = new ArrayList<>();
    private final String version;

    OutlineReader(String version) {
        this.version = version;
    }

    List<Fault> faults() {
        return faults;
    }

    /** The outline of the document's one table; to be used only when there are no faults. */
    Optional<TableOutline> read(DmnModelInstance document) {
        Collection<Decision> decisions = document.getModelElementsByType(Decision.class);
        if (decisions.size() == 1 && decisions.iterator().next().getExpression() instanceof DecisionTable table) {
            return Optional.of(outline(decisions.iterator().next(), table));
        }
        faults.add(Fault.inTable("Expected one decision with a decision table, but found " + decisions.size()
                + " decisions" + (decisions.size() == 1 ? " without a table" : "")));
        return Optional.empty();
    }

    private TableOutline outline(Decision decision, DecisionTable table) {
        List<Column> inputs = table.getInputs().stream().map(this::input).toList();
        List<Column> outputs = table.getOutputs().stream().map(this::output).toList();
        List<Row> rows = table.getRules().stream()
                .map(rule -> row(rule, inputs.size(), outputs.size()))
                .toList();
        return new TableOutline(
                decision.getId(),
                version,
                decision.getName(),
                description(decision),
                hitPolicy(table),
                facts(decision),
                inputs,
                outputs,
                rows);
    }

    private HitPolicy hitPolicy(DecisionTable table) {
        if (table.getAggregation() != null) {
            faults.add(Fault.inTable("Expected COLLECT without aggregation, but found " + table.getAggregation()));
        }
        return switch (table.getHitPolicy()) {
            case UNIQUE -> HitPolicy.UNIQUE;
            case FIRST -> HitPolicy.FIRST;
            case COLLECT -> HitPolicy.COLLECT;
            case RULE_ORDER -> HitPolicy.RULE_ORDER;
            case ANY, PRIORITY, OUTPUT_ORDER -> {
                faults.add(Fault.inTable("Expected the hit policy UNIQUE, FIRST, COLLECT or RULE ORDER, but found "
                        + table.getHitPolicy()));
                yield HitPolicy.UNIQUE;
            }
        };
    }

    /** Read element by element, since Camunda's own way from a requirement to its input data throws. */
    private SortedMap<String, ValueType> facts(Decision decision) {
        SortedMap<String, ValueType> facts = new TreeMap<>();
        for (InformationRequirement requirement : decision.getInformationRequirements()) {
            for (DomElement reference : requirement.getDomElement().getChildElements()) {
                Optional<DomElement> variable = variable(decision, reference.getAttribute("href"));
                if (variable.isPresent()) {
                    String name = variable.get().getAttribute("name");
                    facts.put(name, type(name, variable.get().getAttribute("typeRef")));
                } else {
                    faults.add(Fault.inTable("Expected only input data with a variable to be needed, but found '"
                            + reference.getAttribute("href") + "'"));
                }
            }
        }
        return facts;
    }

    private static Optional<DomElement> variable(Decision decision, @Nullable String reference) {
        return Optional.ofNullable(reference)
                .filter(id -> id.startsWith("#"))
                .map(id -> decision.getModelInstance().getDocument().getElementById(id.substring(1)))
                .filter(needed -> needed.getLocalName().equals("inputData"))
                .flatMap(data -> data.getChildElements().stream()
                        .filter(child -> child.getLocalName().equals("variable"))
                        .findFirst());
    }

    private Column input(Input input) {
        String expression = text(input.getInputExpression().getText());
        String label = input.getLabel() == null ? expression : input.getLabel();
        return new Column(
                label,
                expression,
                type(label, input.getInputExpression().getTypeRef()),
                allowed(input.getInputValues()));
    }

    private Column output(Output output) {
        String name = output.getName();
        if (name == null || name.isBlank()) {
            faults.add(Fault.inTable("Expected every output column to have a name"));
            name = "";
        }
        String label = output.getLabel() == null ? name : output.getLabel();
        return new Column(label, name, type(label, output.getTypeRef()), allowed(output.getOutputValues()));
    }

    private Row row(Rule rule, int inputs, int outputs) {
        List<String> conditions = rule.getInputEntries().stream()
                .map(InputEntry::getText)
                .map(OutlineReader::text)
                .toList();
        List<String> conclusions = rule.getOutputEntries().stream()
                .map(OutputEntry::getText)
                .map(OutlineReader::text)
                .toList();
        String id = rule.getId() == null ? "" : rule.getId();
        if (id.isEmpty()) {
            faults.add(Fault.inTable("Expected every row to have an id, but found one without: " + conditions));
        }
        if (conditions.size() != inputs || conclusions.size() != outputs) {
            faults.add(Fault.inRow(
                    id,
                    "Expected " + inputs + " input and " + outputs + " output cells, but found " + conditions.size()
                            + " and " + conclusions.size()));
        }
        return new Row(id, description(rule), conditions, conclusions);
    }

    private ValueType type(String where, @Nullable String name) {
        return Optional.ofNullable(name).flatMap(ValueType::ofFeelName).orElseGet(() -> {
            faults.add(Fault.inColumn(
                    where,
                    "Expected the type string, number or boolean, but found "
                            + (name == null ? "none" : "'" + name + "'")));
            return ValueType.STRING;
        });
    }

    private Optional<String> allowed(@Nullable UnaryTests values) {
        return Optional.ofNullable(values).map(tests -> text(tests.getText())).filter(tests -> !tests.isEmpty());
    }

    private static String description(DmnElement element) {
        return element.getDescription() == null
                ? ""
                : element.getDescription().getTextContent().strip().replaceAll("\\s+", " ");
    }

    private static String text(@Nullable Text text) {
        return text == null ? "" : text.getTextContent();
    }
}
