import type { Runner } from '../../notebook/session/runner.ts';
import type { RunReport } from '../../notebook/values/run-report.ts';
import { Batch, isLast } from './batch.ts';
import type { FrameMessage } from './frame-message.ts';
import { openFrame, type SpareWorker } from './open-frame.ts';
import type { RunRequest } from './run-request.ts';

/** During a run, the frame is checked this often, in milliseconds. */
const pulse = 500;
/** A frame that leaves so many checks without an answer is gone; the next may take longer. */
const mostMissed = 4;

/** A browser that has not started a worker after so many checks will start none. */
const longestStart = 40;

/**
 * While a number is dragged, a run is asked to report in one message if the one before was as short
 * as this, in milliseconds.
 */
const quickRun = 50;
/** One that has not done so by then may hang, and is begun again with every report at once. */
const longQuiet = 150;

/**
 * Runs programs in a worker inside a frame of an opaque origin. Each run has a worker and a port of
 * its own: what an older run still reports goes to a port that nobody reads any more.
 *
 * A browser may give the frame a process of its own, and end that when a program has filled its
 * memory, without any event on the page. So the page checks the frame, and replaces one that is
 * gone.
 */
export function createSandbox(document: Document): Runner {
  let onMessage: (message: FrameMessage) => void = () => {};
  let hasRefused = false;
  const open = () => {
    hasRefused = false;
    return openFrame(document, (message) => {
      hasRefused ||= message.kind === 'not-started';
      onMessage(message);
    });
  };
  let frame = open();
  let runs = 0;
  let wasQuick = false;

  return {
    run(cells, onReports, onLost, isScrub) {
      const run = (runs += 1);
      const batch = new Batch(onReports);
      let worker: SpareWorker | undefined;
      let [hasAnswered, missed, limit, waited] = [false, 0, mostMissed, 0];
      let isQuiet = isScrub && wasQuick;
      wasQuick = false;

      const start = () => {
        const began = performance.now();
        frame.takeWorker((spare) => {
          worker = spare;
          spare.port.onmessage = ({ data }: MessageEvent<readonly RunReport[]>) => {
            hasAnswered = true;
            wasQuick = isLast(data) && performance.now() - began < quickRun;
            batch.add(data);
          };
          const request: RunRequest = { cells, isQuiet };
          spare.port.postMessage(request);
        });
      };
      const restart = () => {
        isQuiet = false;
        clearTimeout(restarting);
        if (worker) frame.endWorker(worker);
        worker = undefined;
        start();
      };
      const restarting = isQuiet ? setTimeout(restart, longQuiet) : undefined;

      onMessage = (message) => {
        // Of a spare worker that has not started, a run that has its own knows nothing.
        if (message.kind === 'not-started' && !worker) onLost('not-started');
        if (message.kind === 'alive' && message.run === run) {
          [hasAnswered, missed] = [true, 0];
          if (!worker && (waited += 1) > longestStart) onLost('not-started');
        }
        if (message.kind !== 'lost' || message.worker !== worker?.id) return;
        if (isQuiet) restart();
        else onLost('ended');
      };
      const checkFrame = () => {
        missed += 1;
        if (missed <= limit) return void frame.checkAlive(run);
        [missed, limit] = [0, 2 * limit];
        worker = undefined;
        frame.close();
        frame = open();
        // A frame that never answered may have been slow to load, and no program has run in it.
        if (hasAnswered) onLost('ended');
        else start();
      };
      const checking = setInterval(checkFrame, pulse);
      if (hasRefused) {
        // What forbade workers when the page was opened may be gone.
        frame.close();
        frame = open();
      }
      start();

      return {
        stop() {
          clearTimeout(restarting);
          clearInterval(checking);
          batch.cancel();
          onMessage = () => {};
          frame.takeWorker(null);
          if (worker) frame.endWorker(worker);
        },
      };
    },
  };
}
