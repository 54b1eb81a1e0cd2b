import {call, inPlainWords} from './api.js';
import {byId, drawn} from './dom.js';
import {category, plain, starters} from './words.js';

const LONGEST_TABLE = 20;

/** Whose chat this is, by the page's address: a business and perhaps a table, or the city. */
export function houseOf({pathname, search}) {
  const slug = /^\/b\/([^/]+)/.exec(pathname)?.[1];
  const parameters = new URLSearchParams(search);
  const table = parameters.get('table')?.trim().slice(0, LONGEST_TABLE) || undefined;
  const scanned = Boolean(table) || parameters.has('qr');
  return slug
      ? {slug: decodeURIComponent(slug), table, scanned, key: table ? `${slug}:table-${table}` : slug}
      : {key: 'city'};
}

/** Takes the code out of the address, so that loading the page again counts as no other scan. */
export function forgetScan(address) {
  if (address.searchParams.has('qr')) {
    address.searchParams.delete('qr');
    history.replaceState(null, '', address);
  }
}

/** What to ask the api for. Whoever has a table has scanned its code. */
export const wishOf = ({slug, scanned}) => (slug
    ? {flow: 'DEDICATED', businessId: slug, channel: scanned ? 'QR' : 'WEB'}
    : {flow: 'GLOBAL', channel: 'WEB'});

/** Shows it; tells what it is and with which words one may begin. */
export async function introduce({slug, table}) {
  byId('table').hidden = !table;
  byId('table').textContent = table ? `Table ${table}` : '';
  if (!slug) {
    return sign({name: 'The whole city', facts: 'Every business of the city'});
  }
  try {
    const {body} = await call(`/businesses/${encodeURIComponent(slug)}`);
    return sign({business: body, name: body.name, code: body.category, facts: `${plain(body.kind)} · ${body.area} · ★ ${body.rating.toFixed(1)}`});
  } catch (failure) {
    return sign({name: plain(slug), facts: inPlainWords(failure)});
  }
}

function sign({business, name, code, facts}) {
  const {style, line} = category(code);
  byId('emblem').replaceChildren(drawn(line));
  byId('emblem').className = `emblem ${style}`;
  byId('name').textContent = name;
  byId('facts').textContent = facts;
  document.title = `${name} · X-Seven`;
  return {business, name, starters: starters(code)};
}
