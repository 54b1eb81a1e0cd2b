package com.xseven.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The scripts of the page of rules one by one, inside the browser that runs them. */
class RulePartsIT {

    private static Chromium chromium;
    private static Visitor visitor;

    /** A table of the rows a, b, c … with what is given for each, as {@code [id, condition, conclusion]}. */
    private static final String TABLE = """
            const table = (...rows) => `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/"><decision name="T">
              <decisionTable hitPolicy="FIRST"><input label="Asked"><inputExpression><text>asked</text></inputExpression></input>
              <output name="said"/>${rows.map(([id, asked, said]) => `<rule id="${id}"><description>${id}</description>
                <inputEntry><text>${asked}</text></inputEntry><outputEntry><text>${said}</text></outputEntry></rule>`).join('')}
              </decisionTable></decision></definitions>`;
            """;

    @BeforeAll
    static void open() {
        RunningSystem.servers();
        chromium = new Chromium();
        visitor = chromium.visitor(800, 600);
        visitor.goTo("/rules");
    }

    @AfterAll
    static void close() {
        visitor.close();
        chromium.close();
    }

    @Test
    void shouldTellWhichRowsWereAddedRemovedMovedAndChanged() {
        assertThat(run("""
                async () => {
                  %s
                  const {difference} = await import('/assets/rules/document.js');
                  const before = table(['a', '1', 'x'], ['b', '2', 'x'], ['c', '3', 'x'], ['d', '4', 'x']);
                  const after = table(['d', '4', 'x'], ['a', '1', 'x'], ['b', '7', 'x'], ['e', '5', 'x']);
                  const {form, rows} = difference(before, after);
                  return `${form} ${rows.map(({row, kind}) => `${row} ${kind}`).sort().join(', ')}`;
                }""")).isEqualTo("false b CHANGED, c REMOVED, d MOVED, e ADDED");
    }

    @Test
    void shouldTellWhenTheFormDiffers() {
        assertThat(run("""
                async () => {
                  %s
                  const {difference} = await import('/assets/rules/document.js');
                  const before = table(['a', '1', 'x']);
                  return String(difference(before, before.replace('FIRST', 'UNIQUE')).form);
                }""")).isEqualTo("true");
    }

    @Test
    void shouldBringTwoEditsTogetherByRowAndNameWhatBothChanged() {
        assertThat(run("""
                async () => {
                  %s
                  const {merge, outline} = await import('/assets/rules/document.js');
                  const base = table(['a', '1', 'x'], ['b', '2', 'x'], ['c', '3', 'x']);
                  const theirs = table(['a', '1', 'x'], ['b', '20', 'x'], ['c', '30', 'x'], ['t', '9', 'x']);
                  const mine = table(['m', '0', 'x'], ['a', '10', 'x'], ['n', '5', 'x'], ['c', '33', 'x']);
                  const {document, clashes} = merge(base, theirs, mine);
                  return `${outline(document).rows.map(({id, conditions}) => id + conditions).join(' ')} / ${clashes.sort().join(' ')}`;
                }""")).isEqualTo("m0 a10 n5 c33 t9 / b c");
    }

    @Test
    void shouldFindNoClashWhereBothWroteTheSame() {
        assertThat(run("""
                async () => {
                  %s
                  const {merge} = await import('/assets/rules/document.js');
                  const both = table(['a', '2', 'x']);
                  return String(merge(table(['a', '1', 'x']), both, both).clashes.length);
                }""")).isEqualTo("0");
    }

    @Test
    void shouldReadAndWriteExamplesWithCommasAndQuotes() {
        assertThat(run("""
                async () => {
                  const {parseExamples, formatExamples} = await import('/assets/rules/cells.js');
                  const text = 'example,=> said\\n"One, two",x\\n\"\"\"so\"\" it is\",\\n';
                  const read = parseExamples(text);
                  return `${read.lines.map((cells) => cells.join('|')).join(' ')} ${formatExamples(read) === text}`;
                }""")).isEqualTo("One, two|x \"so\" it is| true");
    }

    @Test
    void shouldBringExamplesTogether() {
        assertThat(run("""
                async () => {
                  const {mergeExamples} = await import('/assets/rules/cells.js');
                  return mergeExamples('e,=> s\\na,1\\nb,1\\n', 'e,=> s\\na,1\\nb,1\\nt,1\\n', 'e,=> s\\na,1\\nm,1\\n').replaceAll('\\n', ' ');
                }""")).isEqualTo("e,=> s a,1 t,1 m,1 ");
    }

    @Test
    void shouldLetNoHtmlThroughThatActs() {
        assertThat(run("""
                () => ['<b>bold</b>', 'only = 3 &lt;script', '<img src=x onerror=alert(1)>', '<script>1</' + 'script>', '<a href="javascript:1">x</a>',
                  '<iframe srcdoc="x"></iframe>'].map((html) => {
                    try {
                      document.createElement('div').innerHTML = html;
                      return 'taken';
                    } catch (refused) {
                      return refused.name;
                    }
                  }).join(' ')""")).isEqualTo("taken taken TypeError TypeError TypeError TypeError");
    }

    @Test
    void shouldLetNoHtmlThroughThatActsHoweverItIsWritten() {
        assertThat(run("""
                () => ['<img/src=x/onerror=alert(1)>', '<img src="x"onerror=alert(1)>', '<svg/onload=alert(1)>',
                  '<a href="&#106;avascript:1">x</a>', '<a href="java&Tab;script:1">x</a>', '<a href=" &#x1;JavaScript&colon;1">x</a>',
                  '<svg><a><animate attributeName="href" to="&#106;avascript:1"/></a></svg>',
                  '<tr><td title="once = on">javascript: 1</td></tr>'].map((html) => {
                    try {
                      document.createElement('div').innerHTML = html;
                      return 'taken';
                    } catch (refused) {
                      return refused.name;
                    }
                  }).join(' ')""")).isEqualTo("TypeError ".repeat(7) + "taken");
    }

    private static String run(String script) {
        return String.valueOf(visitor.page().evaluate(script.replace("%s", TABLE)));
    }
}
