const BASE = '/api/v1';

/** What the api refused, with its problem details; `status` is 0 where nothing answered at all. */
export class Refused extends Error {
  constructor(status, problem = {}) {
    super(problem.title ?? 'No answer');
    this.status = status;
    this.code = problem.code ?? 'NO_ANSWER';
    this.detail = problem.detail;
    this.errors = problem.errors ?? [];
    this.conflict = problem.conflict;
  }

  /** Whether the same may well be taken later. */
  get passes() {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

const PLAIN = {
  NO_ANSWER: 'There is no connection at the moment.',
  TEXT_BLANK: 'The message has no words yet.',
  TEXT_TOO_LONG: 'The message is too long. Please send it in parts.',
  TEXT_INVALID: 'The message holds something that is no text.',
  REQUEST_TOO_LARGE: 'The message is too long. Please send it in parts.',
  BUSINESS_NOT_FOUND: 'There is no such business.',
  CONVERSATION_ENDED: 'This conversation is over.',
  CONVERSATION_NOT_FOUND: 'This conversation is no longer there.',
  INVALID_TOKEN: 'This conversation can no longer be opened from here.',
  TURN_NOT_FOUND: 'Nothing was written down about this answer.',
  TOO_MANY_LISTENERS: 'This conversation is open in too many places.',
};

/** A failure in the words of whoever meets it. */
export function inPlainWords(failure) {
  if (!(failure instanceof Refused)) {
    return 'Something unexpected happened.';
  }
  const known = PLAIN[failure.code];
  if (known) {
    return known;
  }
  if (failure.status >= 500) {
    return 'Our side is catching its breath. Nothing is lost.';
  }
  return failure.errors.map((error) => `${error.field} ${error.message}`).join('; ') || failure.detail || failure.message;
}

/** Calls the api. Resolves to `{status, body}`, and rejects with `Refused`. */
export async function call(path, {method = 'GET', body, token, headers = {}, signal} = {}) {
  const response = await answer(path.startsWith('/api/') ? path : BASE + path, {
    method,
    signal,
    cache: 'no-store',
    headers: {
      Accept: 'application/json',
      ...(body === undefined ? {} : {'Content-Type': 'application/json'}),
      ...(token ? {Authorization: `Bearer ${token}`} : {}),
      ...headers,
    },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const read = await response.json().catch(() => undefined);
  if (!response.ok) {
    throw new Refused(response.status, read);
  }
  return {status: response.status, body: read};
}

/** Opens a response whose body is read bit by bit. */
export async function open(path, {token, headers, signal}) {
  const response = await answer(BASE + path, {
    signal, cache: 'no-store', headers: {Authorization: `Bearer ${token}`, ...headers},
  });
  if (!response.ok) {
    throw new Refused(response.status, await response.json().catch(() => undefined));
  }
  return response;
}

async function answer(address, request) {
  try {
    return await fetch(address, request);
  } catch (failure) {
    throw request.signal?.aborted ? failure : new Refused(0);
  }
}

/** 128 random bits; `crypto.randomUUID` is missing where a phone came by plain HTTP. */
export function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
