import workerSource from './worker.ts?script-source';

/**
 * The script of the frame that stands between the page and the reader's programs. The frame has
 * an opaque origin and a policy of its own, which its workers inherit: no network, no storage. It
 * keeps one worker ready, hands it the job and the port of a run, and ends it when it is told.
 */
const address = URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' }));
let spare = new Worker(address);
let running: Worker | undefined;

addEventListener('message', ({ source, data, ports }: MessageEvent) => {
  if (source !== parent) return;
  running?.terminate();
  running = undefined;
  if (data.kind !== 'run') return;
  running = spare;
  running.postMessage(data.cells, [...ports]);
  // A worker that the browser ends, because its memory is full, can no longer say so itself.
  running.addEventListener('error', (event) => {
    event.preventDefault();
    parent.postMessage({ kind: 'lost', run: data.run }, '*');
  });
  spare = new Worker(address);
});
