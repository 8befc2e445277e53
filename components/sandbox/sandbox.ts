import type { CompiledCell } from '../../src/notebook/link.ts';
import type { Report } from '../../src/notebook/report.ts';
import type { Runner } from '../../src/notebook/session.ts';
import { gather } from './gather.ts';
import { openFrame, type Spare, type Told } from './open-frame.ts';

/** While a run is on, the frame is asked this often, in milliseconds, whether it is alive. */
const pulse = 500;
/** A frame that leaves so many questions without an answer is gone; the next may take longer. */
const mostMissed = 4;

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

  return {
    run(cells: readonly CompiledCell[], receive: (reports: readonly Report[]) => void, lose) {
      const run = (runs += 1);
      const gathered = gather(receive);
      let mine: Spare | undefined;
      let [isAnswered, missed, limit] = [false, 0, mostMissed];
      const start = () => {
        void frame.ask(run);
        frame.take((spare) => {
          mine = spare;
          spare.port.onmessage = ({ data }: MessageEvent<readonly Report[]>) => gathered.take(data);
          spare.port.postMessage(cells);
        });
      };
      hear = (told) => {
        if (told.kind === 'alive' && told.run === run) [isAnswered, missed] = [true, 0];
        if (told.kind === 'lost' && told.worker === mine?.worker) lose();
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
