import { minified as core } from 'virtual:core';
import { framePage } from './frame-page.ts';
import workerSource from './worker.ts?script-source';

/** What the core is called in stack traces, where an engine lets it have a name. */
const namedCore = `${core}\n//# sourceURL=behind-the-hood-nn.js`;

/** A worker that waits for a program, and the port to talk to it past the frame. */
export interface Spare {
  readonly worker: number;
  readonly port: MessagePort;
}

/** What the frame says of its own accord, or when it is asked. */
export type Told =
  | { readonly kind: 'spare'; readonly worker: number }
  | { readonly kind: 'lost'; readonly worker: number }
  | { readonly kind: 'alive'; readonly run: number };

/** Opens a frame for programs. */
export function openFrame(document: Document, hear: (told: Told) => void) {
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', 'allow-scripts');
  element.title = 'Where the cells run';
  element.hidden = true;
  element.srcdoc = framePage;
  const spares: Spare[] = [];
  let taker: ((spare: Spare) => void) | null = null;
  const serve = () => {
    const spare = taker && spares.shift();
    if (!taker || !spare) return;
    const take = taker;
    taker = null;
    take(spare);
  };
  const listen = ({ source, data, ports: [port] }: MessageEvent<Told>) => {
    if (source !== element.contentWindow) return;
    if (data.kind === 'spare' && port) spares.push({ worker: data.worker, port });
    serve();
    hear(data);
  };
  const post = (message: object) => element.contentWindow?.postMessage(message, '*');
  const loaded = new Promise<void>((resolve) => {
    const load = () => {
      post({ kind: 'load', worker: workerSource, core: namedCore });
      resolve();
    };
    element.addEventListener('load', load, { once: true });
  });
  addEventListener('message', listen);
  document.body.append(element);

  return {
    /** Calls back with the next worker that is ready; with null, whoever waits for one no longer does. */
    take(callback: ((spare: Spare) => void) | null): void {
      taker = callback;
      serve();
    },
    /** Ends a worker. Another is made in its place. */
    end({ worker, port }: Spare): void {
      port.close();
      post({ kind: 'end', worker });
    },
    /** The frame answers that it is alive. */
    async ask(run: number): Promise<void> {
      await loaded;
      post({ kind: 'ask', run });
    },
    close(): void {
      removeEventListener('message', listen);
      element.remove();
    },
  };
}
