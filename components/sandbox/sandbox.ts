import type { CompiledCell } from '../../src/notebook/link.ts';
import type { Report } from '../../src/notebook/report.ts';
import type { Runner } from '../../src/notebook/session.ts';
import coreSource from '../../src/nn/index.ts?module-source';
import { framePage } from './frame-page.ts';
import { gather } from './gather.ts';
import workerSource from './worker.ts?script-source';

/** What the core is called in stack traces, where an engine lets it have a name. */
const namedCore = `${coreSource}\n//# sourceURL=behind-the-hood-nn.js`;

/** While a run is on, the frame is asked this often, in milliseconds, whether it is alive. */
const pulse = 500;
/** A frame that leaves so many questions without an answer is gone; the next may take longer. */
const mostMissed = 4;

/**
 * Runs programs in a worker inside a frame of an opaque origin. Each run has a message channel of
 * its own: what an older run still has to say goes to a port that nobody reads any more.
 *
 * A browser may give the frame a process of its own, and end that when a program has filled its
 * memory. Nobody tells the page; it finds out by asking, and puts a new frame in the old one's place.
 */
export function createSandbox(document: Document): Runner {
  let frame = openFrame(document);
  let runs = 0;

  return {
    run(cells: readonly CompiledCell[], receive: (reports: readonly Report[]) => void, lose) {
      const run = (runs += 1);
      const gathered = gather(receive);
      let mine: MessagePort | undefined;
      let [begun, missed, limit] = [false, 0, mostMissed];
      const start = () => {
        const channel = new MessageChannel();
        mine = channel.port1;
        mine.onmessage = ({ data }: MessageEvent<readonly Report[]>) => gathered.take(data);
        void frame.tell({ kind: 'run', run, cells }, () => run === runs, [channel.port2]);
      };
      const listen = ({ source, data }: MessageEvent) => {
        if (source !== frame.element.contentWindow || data.run !== run) return;
        [begun, missed] = [true, 0];
        if (data.kind === 'lost') lose();
      };
      const ask = () => {
        missed += 1;
        if (missed <= limit) return void frame.tell({ kind: 'ping', run });
        [missed, limit] = [0, 2 * limit];
        mine?.close();
        frame.element.remove();
        frame = openFrame(document);
        if (begun) lose();
        else start();
      };
      addEventListener('message', listen);
      const asking = setInterval(ask, pulse);
      start();
      return {
        stop() {
          clearInterval(asking);
          mine?.close();
          gathered.drop();
          removeEventListener('message', listen);
          if (run === runs) void frame.tell({ kind: 'stop' });
        },
      };
    },
  };
}

/** A frame for programs, and a way to tell it something as soon as it listens. */
function openFrame(document: Document) {
  const element = document.createElement('iframe');
  element.setAttribute('sandbox', 'allow-scripts');
  element.title = 'Where the cells run';
  element.hidden = true;
  element.srcdoc = framePage;
  const post = (message: object, ports: Transferable[] = []) =>
    element.contentWindow?.postMessage(message, '*', ports);
  const loaded = new Promise<void>((resolve) => {
    const load = () => {
      post({ kind: 'load', worker: workerSource, core: namedCore });
      resolve();
    };
    element.addEventListener('load', load, { once: true });
  });
  document.body.append(element);
  return {
    element,
    async tell(message: object, wanted = () => true, ports?: Transferable[]): Promise<void> {
      await loaded;
      if (wanted()) post(message, ports);
    },
  };
}
