/**
 * The script of the frame that stands between the page and the reader's programs. The frame has
 * an opaque origin and a policy of its own, which its workers inherit: no network, no storage. The
 * page hands it what workers are made of; it keeps two ready (while a number is dragged, a run is
 * over before the next worker is up), hands one the cells and the port of a run, and ends it when it
 * is told. To everything the page says it answers, which tells the page that it is alive.
 */
const publish = (code: string) =>
  URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
const spares: Worker[] = [];
let spawn: () => void;
let running: Worker | undefined;

addEventListener('message', ({ source, data, ports }: MessageEvent) => {
  if (source !== parent) return;
  const tell = (kind: 'alive' | 'lost') => parent.postMessage({ kind, run: data.run }, '*');
  tell('alive');
  if (data.kind === 'ping') return;
  if (data.kind === 'load') {
    const [worker, core] = [publish(data.worker), publish(data.core)];
    spawn = () => {
      const fresh = new Worker(worker);
      fresh.postMessage(core);
      spares.push(fresh);
    };
    spawn();
    spawn();
    return;
  }
  running?.terminate();
  running = undefined;
  // New workers are made when a run is over: beside it, they would only slow it down.
  while (spares.length < (data.kind === 'run' ? 1 : 2)) spawn();
  if (data.kind !== 'run') return;
  running = spares.shift();
  running?.postMessage(data.cells, [...ports]);
  // A worker that the browser ends, because its memory is full, can no longer say so itself.
  running?.addEventListener('error', (event) => {
    event.preventDefault();
    tell('lost');
  });
});
