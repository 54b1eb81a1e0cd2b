import {call, Refused} from '../api.js';
import {signIn} from './sign-in.js';

const TOKEN = 'xseven:analyst';

/** The rules as the api offers them, in the name of whoever signed in; the token lives as long as this window. */
export class Desk {
  #asking;

  /** Who signed in: `{id, name, roles}`, or nothing. */
  get who() {
    const token = sessionStorage.getItem(TOKEN);
    return token ? read(token) : undefined;
  }

  get token() {
    return sessionStorage.getItem(TOKEN) ?? undefined;
  }

  get mayChange() {
    return Boolean(this.who?.roles.includes('ANALYST'));
  }

  signOut() {
    sessionStorage.removeItem(TOKEN);
  }

  /** Resolves once somebody has signed in; several questions at a time share one dialog. */
  async signedIn() {
    if (!this.token) {
      this.#asking ??= signIn().finally(() => {
        this.#asking = undefined;
      });
      sessionStorage.setItem(TOKEN, await this.#asking);
    }
  }

  tables = () => this.#get('/rules');
  table = (table) => this.#get(`/rules/${table}`);
  version = (table, number) => this.#get(`${versions(table)}/${number}`);
  log = (table) => this.#get(`/rules/${table}/log`);
  check = (table, text, signal) => this.#post(`/rules/${table}/check`, text, signal);
  save = (table, draft) => this.#post(versions(table), draft);
  backtest = (table, number, wish) => this.#post(`${versions(table)}/${number}/backtest`, wish);
  whatIf = (table, number, wish) => this.#post(`${versions(table)}/${number}/what-if`, wish);
  explain = (conversation, turn) => this.#get(`/conversations/${encodeURIComponent(conversation)}/explain?turn=${turn}`);

  /** `submit`, `approve`, `reject`, `withdraw`, `canary`, `canary/stop` or `rollback`. */
  move = (table, number, move, wish = {}) => this.#post(`${versions(table)}/${number}/${move}`, wish);

  #get(path) {
    return this.#ask(path, {});
  }

  #post(path, body, signal) {
    return this.#ask(path, {method: 'POST', body, signal});
  }

  async #ask(path, request) {
    for (;;) {
      await this.signedIn();
      try {
        return (await call(path, {...request, token: this.token})).body;
      } catch (failure) {
        if (!(failure instanceof Refused) || failure.status !== 401) {
          throw failure;
        }
        this.signOut();
      }
    }
  }
}

const versions = (table) => `/rules/${encodeURIComponent(table)}/versions`;

/** What the token says of its holder; that it is true, the api sees to. */
function read(token) {
  try {
    const bytes = Uint8Array.from(atob(token.split('.')[1].replaceAll('-', '+').replaceAll('_', '/')), (one) => one.charCodeAt(0));
    const {sub = '', roles = []} = JSON.parse(new TextDecoder().decode(bytes));
    return {id: sub, name: personName(sub), roles: [roles].flat()};
  } catch {
    return {id: '', name: 'Signed in', roles: []};
  }
}

/** People of the platform have ids such as `xseven.analyst`. */
export const personName = (id) => String(id).replace(/^xseven\./, '');
