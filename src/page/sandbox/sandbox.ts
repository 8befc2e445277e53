import type { Report } from '../../notebook/values/report.ts';
import type { Runner } from '../../notebook/session/runner.ts';
import { gather } from './batch.ts';
import type { Order } from './run-request.ts';
import { openFrame, type Spare, type Told } from './open-frame.ts';

/** While a run is on, the frame is asked this often, in milliseconds, whether it is alive. */
const pulse = 500;
/** A frame that leaves so many questions without an answer is gone; the next may take longer. */
const mostMissed = 4;

/**
 * While a number is turned, a run is asked to report in one message if the one before was as short as
 * this, in milliseconds.
 */
const short = 50;
/** One that has not done so by then may hang, and is begun again, each report at once. */
const longQuiet = 150;

/**
 * Runs programs in a worker inside a frame of an opaque origin. Each run has a worker and a port of
 * its own: what an older run still has to say goes to a port that nobody reads any more.
 *
 * A browser may give the frame a process of its own, and end that when a program has filled its
 * memory. Nobody tells the page; it finds out by asking, and puts a new frame in the old one's place.
 */
export function createSandbox(document: Document): Runner {
  let hear: (told: Told) => void = () => {};
  const open = () => openFrame(document, (told) => hear(told));
  let frame = open();
  let runs = 0;
  let wasShort = false;

  return {
    run(cells, receive, lose, isScrub) {
      const run = (runs += 1);
      const gathered = gather(receive);
      let mine: Spare | undefined;
      let [isAnswered, missed, limit] = [false, 0, mostMissed];
      let isQuiet = isScrub && wasShort;
      const start = () => {
        const began = performance.now();
        frame.take((spare) => {
          mine = spare;
          spare.port.onmessage = ({ data }: MessageEvent<readonly Report[]>) => {
            isAnswered = true;
            const isOver = /finished|failed/.test(data.at(-1)?.kind ?? '');
            wasShort = isOver && performance.now() - began < short;
            gathered.take(data);
          };
          const order: Order = { cells, isQuiet };
          spare.port.postMessage(order);
        });
      };
      const startAgain = () => {
        isQuiet = false;
        clearTimeout(waiting);
        if (mine) frame.end(mine);
        mine = undefined;
        start();
      };
      wasShort = false;
      const waiting = isQuiet ? setTimeout(startAgain, longQuiet) : undefined;
      hear = (told) => {
        if (told.kind === 'alive' && told.run === run) [isAnswered, missed] = [true, 0];
        if (told.kind !== 'lost' || told.worker !== mine?.worker) return;
        if (isQuiet) startAgain();
        else lose();
      };
      const look = () => {
        missed += 1;
        if (missed <= limit) return void frame.ask(run);
        [missed, limit] = [0, 2 * limit];
        mine = undefined;
        frame.close();
        frame = open();
        if (isAnswered) lose();
        else start();
      };
      const looking = setInterval(look, pulse);
      start();
      return {
        stop() {
          clearTimeout(waiting);
          clearInterval(looking);
          gathered.drop();
          hear = () => {};
          frame.take(null);
          if (mine) frame.end(mine);
        },
      };
    },
  };
}
