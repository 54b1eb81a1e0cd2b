package com.xseven.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the code around a table counts on. A table may be edited at will as long as it asks for nothing that the code
 * does not know and says everything that the code reads.
 *
 * @param table name of the table
 * @param facts what the code can tell, by name
 * @param outputs what the code reads, by name
 * @param wholeNumbers those of the facts that are never fractions, so that a table needs no row between 5 and 6
 * @param vocabulary the words that the code can tell and understands, by the name of a fact or an output of type string;
 *     one that is not listed may be any text
 */
public record TableContract(
        String table,
        Map<String, ValueType> facts,
        Map<String, ValueType> outputs,
        Set<String> wholeNumbers,
        Map<String, Set<String>> vocabulary) {

    public TableContract {
        facts = Map.copyOf(facts);
        outputs = Map.copyOf(outputs);
        wholeNumbers = Set.copyOf(wholeNumbers);
        vocabulary = Map.copyOf(vocabulary);
    }

    /** The names of an enum's constants. */
    public static Set<String> words(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(Enum::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The same and {@code NONE}, for what may not be known. */
    public static Set<String> wordsOrNone(Class<? extends Enum<?>> type) {
        Set<String> words = words(type);
        words.add("NONE");
        return words;
    }

    /** The facts of this contract and one more. */
    public Map<String, ValueType> factsAnd(String name, ValueType type) {
        Map<String, ValueType> more = new HashMap<>(facts);
        more.put(name, type);
        return more;
    }

    /** The vocabulary of this contract and that of one more name. */
    public Map<String, Set<String>> vocabularyAnd(String name, Set<String> words) {
        Map<String, Set<String>> more = new HashMap<>(vocabulary);
        more.put(name, words);
        return more;
    }

    /**
     * Everything in which a table breaks this contract, words included, each with its line. For tables that somebody
     * wants to put to use.
     */
    public List<Fault> faultsOf(DecisionTable candidate) {
        List<Fault> faults = new ArrayList<>(faultsOf(candidate.outline()));
        faults.addAll(ForeignWords.in(candidate, vocabulary));
        return faults.stream().map(candidate::placed).toList();
    }

    /** Where the form of a table breaks this contract; nothing when it keeps it. */
    public List<Fault> faultsOf(TableOutline outline) {
        List<Fault> faults = new ArrayList<>();
        if (!outline.name().equals(table)) {
            faults.add(Fault.inTable("Expected the table '" + table + "', but found '" + outline.name() + "'"));
        }
        outline.facts().forEach((name, type) -> {
            if (facts.get(name) != type) {
                faults.add(Fault.inTable("Expected facts out of " + facts + ", but found " + name + "=" + type));
            }
        });
        outputs.forEach((name, type) -> {
            if (outline.outputs().stream().noneMatch(output -> output.name().equals(name) && output.type() == type)) {
                faults.add(Fault.inTable("Expected the output " + name + "=" + type + ", but there is none"));
            }
        });
        return faults;
    }

    /**
     * Gives the table back.
     *
     * @throws IllegalArgumentException when it breaks this contract
     */
    public DecisionTable require(DecisionTable candidate) {
        List<Fault> faults = faultsOf(candidate.outline());
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException(faults.toString());
        }
        return candidate;
    }
}
