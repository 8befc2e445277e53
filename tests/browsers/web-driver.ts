/** The standard's values of keys that stand for no character: https://www.w3.org/TR/webdriver2/#keyboard-actions */
const namedKeys: Readonly<Record<string, string>> = {
  Backspace: '\ue003',
  Tab: '\ue004',
  Enter: '\ue007',
  Shift: '\ue008',
  Control: '\ue009',
  Alt: '\ue00a',
  Escape: '\ue00c',
  Space: ' ',
  PageUp: '\ue00e',
  PageDown: '\ue00f',
  End: '\ue010',
  Home: '\ue011',
  ArrowLeft: '\ue012',
  ArrowUp: '\ue013',
  ArrowRight: '\ue014',
  ArrowDown: '\ue015',
  Delete: '\ue017',
  Meta: '\ue03d',
};

type Method = 'GET' | 'POST' | 'DELETE';

/**
 * Speaks to a browser by W3C's WebDriver: https://www.w3.org/TR/webdriver2/
 *
 * @throws Error from every method, with the standard's code, where the browser refuses
 */
export class WebDriverSession {
  readonly #address: string;

  private constructor(address: string) {
    this.#address = address;
  }

  static async start(server: string, capabilities: object): Promise<WebDriverSession> {
    const { sessionId } = await request<{ sessionId: string }>('POST', `${server}/session`, {
      capabilities: { alwaysMatch: capabilities },
    });
    return new WebDriverSession(`${server}/session/${sessionId}`);
  }

  #send<Value>(method: Method, path: string, body?: object): Promise<Value> {
    return request<Value>(method, this.#address + path, body);
  }

  setTimeouts = (timeouts: { script: number; pageLoad: number }) =>
    this.#send('POST', '/timeouts', timeouts);
  setWindow = (rect: { x: number; y: number; width: number; height: number }) =>
    this.#send('POST', '/window/rect', rect);
  goTo = (url: string) => this.#send('POST', '/url', { url });
  reload = () => this.#send('POST', '/refresh', {});
  windows = () => this.#send<string[]>('GET', '/window/handles');
  quit = () => this.#send('DELETE', '');

  /** Runs the body of a function whose last argument takes its result. */
  executeAsync<Value>(script: string): Promise<Value> {
    return this.#send('POST', '/execute/async', { script, args: [] });
  }

  /** Clicks the first element that matches. */
  async click(selector: string): Promise<void> {
    const found = await this.#send<Record<string, string>>('POST', '/element', {
      using: 'css selector',
      value: selector,
    });
    await this.#send('POST', `/element/${Object.values(found)[0]}/click`, {});
  }

  /** Presses keys together, and lets them go; a key is a character, or named as in `KeyboardEvent.key`. */
  async press(...keys: string[]): Promise<void> {
    const values = keys.map((key) => {
      const value = namedKeys[key] ?? key;
      if (value.length > 1) throw new Error(`no key is called ${key}`);
      return value;
    });
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.#send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}

/** Longer than what the driver itself waits for: a command that takes longer has hung with its browser. */
const patience = 75_000;

async function request<Value>(method: Method, address: string, body?: object): Promise<Value> {
  const response = await fetch(address, {
    method,
    body: body ? JSON.stringify(body) : null,
    signal: AbortSignal.timeout(patience),
  }).catch((cause: unknown) => {
    throw new Error(`the browser gave no answer to ${method} ${address}`, { cause });
  });
  const { value } = (await response.json()) as { value: unknown };
  if (response.ok) return value as Value;
  const { error, message } = value as { error: string; message: string };
  throw new Error(`${error}: ${message}`);
}
