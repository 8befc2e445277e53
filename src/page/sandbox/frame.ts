/**
 * The script of the frame that stands between the page and the reader's programs. The frame has
 * an opaque origin and a policy of its own, which its workers inherit: no network, no storage. The
 * page hands it what workers are made of; it keeps two ready, for while a number is dragged, a run is
 * over before the next worker is up. Of each, the page has a port to talk to it directly, so that a
 * run does not wait until frame and page, which may share a thread, have been drawn. The frame makes
 * the workers and ends them, and answers when it is asked whether it is alive.
 */
const publish = (code: string) =>
  URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
const workers = new Map<number, Worker>();
let made = 0;
let spawn: () => void;

addEventListener('message', ({ source, data }: MessageEvent) => {
  if (source !== parent) return;
  const tell = (message: object, ports: Transferable[] = []) =>
    parent.postMessage(message, '*', ports);
  if (data.kind === 'load') {
    const [script, core] = [publish(data.worker), publish(data.core)];
    spawn = () => {
      const { port1, port2 } = new MessageChannel();
      const worker = new Worker(script);
      const id = (made += 1);
      workers.set(id, worker);
      worker.postMessage(core, [port1]);
      // A worker that the browser ends, because its memory is full, can no longer say so itself.
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        tell({ kind: 'lost', worker: id });
      });
      tell({ kind: 'spare', worker: id }, [port2]);
    };
    spawn();
    spawn();
  } else if (data.kind === 'ask') {
    tell({ kind: 'alive', run: data.run });
  } else if (data.kind === 'end') {
    workers.get(data.worker)?.terminate();
    workers.delete(data.worker);
    spawn();
  }
});
