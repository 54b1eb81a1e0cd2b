/**
 * Examples as the api keeps them: a header and a line each, of cells between commas, quoted where they hold one; an arrow
 * begins the columns of what is expected.
 */
export function parseExamples(text) {
  const [header = '', ...lines] = text.split(/\r?\n/).filter((line) => line !== '');
  return {columns: cells(header), lines: lines.map(cells)};
}

export const formatExamples = ({columns, lines}) => `${[columns, ...lines].map(line).join('\n')}\n`;

/** What both wrote down; a line that either took away is gone. */
export function mergeExamples(base, theirs, mine) {
  const linesOf = (text) => parseExamples(text).lines.map(line);
  const before = new Set(linesOf(base));
  const here = new Set(linesOf(mine));
  const stay = linesOf(theirs).filter((one) => here.has(one) || !before.has(one));
  const added = linesOf(mine).filter((one) => !before.has(one) && !stay.includes(one));
  return formatExamples({columns: parseExamples(theirs).columns, lines: [...stay, ...added].map(cells)});
}

const line = (found) => found.map((cell) => (/^"|,/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',');

function cells(text) {
  const found = [];
  let at = 0;
  while (at <= text.length) {
    const [whole, quoted, plain] = /^"((?:[^"]|"")*)"[^,]*|^([^,]*)/.exec(text.slice(at));
    found.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    at += whole.length + 1;
  }
  return found;
}
