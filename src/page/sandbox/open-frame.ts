import { minified as core } from 'virtual:core';
import type { FrameMessage, FrameRequest } from './frame-message.ts';
import { framePage } from './frame-page.ts';
import workerSource from './worker.ts?script-source';

/** Names the core in stack traces, in engines that support it. */
const namedCore = `${core}\n//# sourceURL=behind-the-hood-nn.js`;

/** A worker that waits for a program, and the port to talk to it past the frame. */
export interface SpareWorker {
  readonly id: number;
  readonly port: MessagePort;
}

export function openFrame(document: Document, onMessage: (message: FrameMessage) => void) {
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', 'allow-scripts');
  element.title = 'Where the cells run';
  element.hidden = true;
  element.srcdoc = framePage;

  const spares: SpareWorker[] = [];
  let onWorker: ((worker: SpareWorker) => void) | null = null;
  const give = () => {
    const take = onWorker;
    const worker = take && spares.shift();
    if (!take || !worker) return;
    onWorker = null;
    take(worker);
  };
  const receive = ({ source, data, ports: [port] }: MessageEvent<FrameMessage>) => {
    if (source !== element.contentWindow) return;
    if (data.kind === 'spare' && port) spares.push({ id: data.worker, port });
    give();
    onMessage(data);
  };
  const post = (request: FrameRequest) => element.contentWindow?.postMessage(request, '*');
  const loaded = new Promise<void>((resolve) => {
    const load = () => {
      post({ kind: 'load', worker: workerSource, core: namedCore });
      resolve();
    };
    element.addEventListener('load', load, { once: true });
  });
  addEventListener('message', receive);
  document.body.append(element);

  return {
    /** Calls back with the next worker that is ready. Replaces an earlier callback; null removes it. */
    takeWorker(callback: ((worker: SpareWorker) => void) | null): void {
      onWorker = callback;
      give();
    },
    /** Ends a worker. Another is made in its place. */
    endWorker({ id, port }: SpareWorker): void {
      port.close();
      post({ kind: 'end', worker: id });
    },
    /** Has the frame post that it is alive. */
    async checkAlive(run: number): Promise<void> {
      await loaded;
      post({ kind: 'check', run });
    },
    close(): void {
      removeEventListener('message', receive);
      element.remove();
    },
  };
}
