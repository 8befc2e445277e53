import type { FrameMessage, FrameRequest } from './frame-message.ts';

/**
 * The script of the frame that stands between the page and the reader's programs. The frame has an
 * opaque origin and a policy of its own, which its workers inherit: no network, no storage. The
 * page sends it the sources of workers and core. It keeps two workers ready, for while a number is
 * dragged, a run is over before the next worker is up. For each worker the page gets a port to talk
 * to it directly, so that a run does not wait until frame and page, which may share a thread, have
 * been drawn. The frame makes the workers and ends them, and answers the page's checks that it is
 * alive.
 */
const scriptUrl = (code: string) =>
  URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
const post = (message: FrameMessage, ports: Transferable[] = []) =>
  parent.postMessage(message, '*', ports);
const workers = new Map<number, Worker>();
let count = 0;
let spawn: () => void;

addEventListener('message', ({ source, data }: MessageEvent<FrameRequest>) => {
  if (source !== parent) return;
  if (data.kind === 'load') {
    const [script, core] = [scriptUrl(data.worker), scriptUrl(data.core)];
    const start = () => {
      const { port1, port2 } = new MessageChannel();
      const worker = new Worker(script);
      const id = (count += 1);
      let hasStarted = false;
      workers.set(id, worker);
      worker.postMessage(core, [port1]);
      // A worker that the browser ends, because its memory is full, can no longer report it.
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        post(hasStarted ? { kind: 'lost', worker: id } : { kind: 'not-started' });
      });
      // Its first message, and its last: programs have no way to post to the frame.
      worker.addEventListener('message', () => {
        hasStarted = true;
        post({ kind: 'spare', worker: id }, [port2]);
      });
    };
    spawn = () => {
      try {
        start();
      } catch {
        // A browser may have no workers, or forbid them.
        post({ kind: 'not-started' });
      }
    };
    spawn();
    spawn();
  } else if (data.kind === 'check') {
    post({ kind: 'alive', run: data.run });
  } else {
    workers.get(data.worker)?.terminate();
    workers.delete(data.worker);
    spawn();
  }
});
