import type { CompiledCell } from '../../src/notebook/link.ts';
import type { Report } from '../../src/notebook/report.ts';
import type { Runner } from '../../src/notebook/session.ts';
import coreSource from '../../src/nn/index.ts?module-source';
import { framePage } from './frame-page.ts';
import { gather } from './gather.ts';
import workerSource from './worker.ts?script-source';

/** What the core is called in stack traces, where an engine lets it have a name. */
const namedCore = `${coreSource}\n//# sourceURL=behind-the-hood-nn.js`;

/**
 * Runs programs in a worker inside a frame of an opaque origin. Each run has a message channel of
 * its own: what an older run still has to say goes to a port that nobody reads any more.
 */
export function createSandbox(document: Document): Runner {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.title = 'Where the cells run';
  frame.hidden = true;
  frame.srcdoc = framePage;
  const loaded = new Promise<void>((resolve) => {
    const load = () => {
      const kit = { kind: 'load', worker: workerSource, core: namedCore };
      frame.contentWindow?.postMessage(kit, '*');
      resolve();
    };
    frame.addEventListener('load', load, { once: true });
  });
  document.body.append(frame);
  let runs = 0;

  return {
    run(cells: readonly CompiledCell[], receive: (reports: readonly Report[]) => void, lose) {
      const run = (runs += 1);
      const { port1: mine, port2: theirs } = new MessageChannel();
      const gathered = gather(receive);
      mine.onmessage = ({ data }: MessageEvent<readonly Report[]>) => gathered.take(data);
      const onLost = ({ source, data }: MessageEvent) => {
        if (source === frame.contentWindow && data.kind === 'lost' && data.run === run) lose();
      };
      addEventListener('message', onLost);
      void loaded.then(() => {
        if (run !== runs) return;
        frame.contentWindow?.postMessage({ kind: 'run', run, cells }, '*', [theirs]);
      });
      return {
        stop() {
          mine.close();
          gathered.drop();
          removeEventListener('message', onLost);
          if (run === runs) frame.contentWindow?.postMessage({ kind: 'stop' }, '*');
        },
      };
    },
  };
}
