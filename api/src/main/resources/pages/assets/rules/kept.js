/**
 * What an analyst changed and has not saved yet, by table. It outlives the window, so that neither a reload nor a conflict
 * nor a lost connection costs any work.
 */
const name = (table) => `xseven:rules:${table}`;

/** `{base, document, examples, at}`, or nothing. */
export function kept(table) {
  try {
    return JSON.parse(localStorage.getItem(name(table)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Whether the browser could keep it: a very large table, or a private window, may be refused. */
export function keep(table, edit) {
  try {
    localStorage.setItem(name(table), JSON.stringify({...edit, at: new Date().toISOString()}));
    return true;
  } catch {
    return false;
  }
}

export function forget(table) {
  try {
    localStorage.removeItem(name(table));
  } catch {
    // a browser that keeps nothing has nothing to forget
  }
}
