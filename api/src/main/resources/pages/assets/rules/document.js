/** What a table's DMN says, read and put together again in the browser; whether it is right, only the api knows. */

const MODEL = 'https://www.omg.org/spec/DMN/20191111/MODEL/';
const policy = globalThis.trustedTypes?.createPolicy('rules-document', {createHTML: (text) => text});

/** As XML, which is never shown as it is. */
function parse(xml) {
  const read = new DOMParser().parseFromString(policy ? policy.createHTML(xml) : xml, 'application/xml');
  if (read.getElementsByTagName('parsererror').length) {
    throw new TypeError('This is no XML');
  }
  return read;
}

const children = (element, tag) => [...element.children].filter((child) => child.namespaceURI === MODEL && child.localName === tag);

const textOf = (element, tag) => children(element, tag)[0]?.textContent.trim() ?? '';

const tableOf = (read) => read.getElementsByTagNameNS(MODEL, 'decisionTable')[0];

const cells = (rule, tag) => children(rule, tag).map((cell) => textOf(cell, 'text') || '-');

const rowOf = (rule) => ({
  id: rule.getAttribute('id'), words: textOf(rule, 'description'),
  conditions: cells(rule, 'inputEntry'), conclusions: cells(rule, 'outputEntry'),
});

const domain = (column, tag) => {
  const values = children(column, tag)[0];
  return values ? textOf(values, 'text') : '';
};

/** `{title, hitPolicy, inputs, outputs, rows}` */
export function outline(xml) {
  const table = tableOf(parse(xml));
  return {
    title: table.parentElement.getAttribute('name') ?? '',
    description: textOf(table.parentElement, 'description').replaceAll(/\s+/g, ' '),
    hitPolicy: table.getAttribute('hitPolicy') ?? 'UNIQUE',
    inputs: children(table, 'input').map((input) => ({
      name: textOf(children(input, 'inputExpression')[0] ?? input, 'text'),
      label: input.getAttribute('label') ?? '', allowed: domain(input, 'inputValues'),
    })),
    outputs: children(table, 'output').map((output) => ({
      name: output.getAttribute('name'), label: output.getAttribute('label') ?? '', allowed: domain(output, 'outputValues'),
    })),
    rows: children(table, 'rule').map(rowOf),
  };
}

const says = (row) => JSON.stringify([row.words, row.conditions, row.conclusions]);

const form = ({hitPolicy, inputs, outputs}) => JSON.stringify([hitPolicy, inputs, outputs]);

/** What makes one document another, by row: `{form, rows: [{row, kind, before, after}]}`, as the api tells it. */
export function difference(beforeXml, afterXml) {
  const before = outline(beforeXml);
  const after = outline(afterXml);
  const old = new Map(before.rows.map((row) => [row.id, row]));
  const now = new Map(after.rows.map((row) => [row.id, row]));
  const stay = unmoved(before.rows.map(({id}) => id).filter((id) => now.has(id)), after.rows.map(({id}) => id).filter((id) => old.has(id)));
  const rows = [
    ...before.rows.filter(({id}) => !now.has(id)).map((row) => ({row: row.id, kind: 'REMOVED', before: row})),
    ...after.rows.flatMap((row) => {
      const was = old.get(row.id);
      if (!was) {
        return [{row: row.id, kind: 'ADDED', after: row}];
      }
      if (says(was) !== says(row)) {
        return [{row: row.id, kind: 'CHANGED', before: was, after: row}];
      }
      return stay.has(row.id) ? [] : [{row: row.id, kind: 'MOVED', before: was, after: row}];
    }),
  ];
  return {form: form(before) !== form(after), rows};
}

/** The largest part of the rows whose order among each other is what it was. */
function unmoved(before, after) {
  const place = new Map(before.map((id, at) => [id, at]));
  const best = [];
  after.forEach((id, at) => {
    const earlier = best.filter((run) => place.get(run.id) < place.get(id)).reduce((longest, run) => (run.length > longest.length ? run : longest), {length: 0});
    best[at] = {id, length: earlier.length + 1, earlier: earlier.id ? earlier : undefined};
  });
  const ids = new Set();
  for (let run = best.reduce((longest, one) => (one.length > longest.length ? one : longest), {length: 0}); run?.id; run = run.earlier) {
    ids.add(run.id);
  }
  return ids;
}

/**
 * Brings to `theirs` what `mine` changed since `base`. Where both changed a row, mine is taken and the row named in
 * `clashes`, for somebody to look at.
 */
export function merge(base, theirs, mine) {
  const changed = new Set(difference(base, theirs).rows.filter(({kind}) => kind !== 'MOVED').map(({row}) => row));
  const merged = parse(theirs);
  const table = tableOf(merged);
  const mineTable = tableOf(parse(mine));
  const ruleIn = (owner, id) => children(owner, 'rule').find((rule) => rule.getAttribute('id') === id);
  const clashes = [];
  for (const {row, kind} of difference(base, mine).rows) {
    const theirRule = ruleIn(table, row);
    const myRule = ruleIn(mineTable, row);
    if (changed.has(row) && !(theirRule && myRule && says(rowOf(theirRule)) === says(rowOf(myRule)))) {
      clashes.push(row);
    }
    if (kind === 'REMOVED') {
      theirRule?.remove();
      continue;
    }
    const rule = kind === 'MOVED' && theirRule ? theirRule : merged.importNode(myRule, true);
    if (theirRule && kind === 'CHANGED') {
      theirRule.replaceWith(rule);
    } else {
      theirRule?.remove();
      insert(table, rule, myRule, ruleIn);
    }
  }
  return {document: new XMLSerializer().serializeToString(merged), clashes};
}

/** Below the row that stands above it in its own document. */
function insert(table, rule, original, ruleIn) {
  let above = original.previousElementSibling;
  while (above && above.localName === 'rule' && !ruleIn(table, above.getAttribute('id'))) {
    above = above.previousElementSibling;
  }
  const neighbour = above?.localName === 'rule' ? ruleIn(table, above.getAttribute('id')) : undefined;
  if (neighbour) {
    neighbour.after(rule);
  } else {
    table.insertBefore(rule, children(table, 'rule')[0] ?? null);
  }
}
