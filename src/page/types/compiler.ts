import type {
  CompilerAnswers,
  CompilerRequest,
  CompilerResponse,
  RequestKind,
} from '../../notebook/types/compiler-requests.ts';
import { RequestQueue } from '../../notebook/types/request-queue.ts';

/** The compiler in its worker. */
export class Compiler {
  readonly #worker = new Worker(new URL('./type-worker.ts', import.meta.url), { type: 'module' });
  readonly #queue = new RequestQueue<RequestKind>([
    'completions',
    'completionDetail',
    'callHelp',
    'nameFacts',
    'problems',
  ]);
  readonly #sources: () => readonly string[];
  #sent = '';
  #isLost = false;
  /** Ends the request under way without an answer. */
  #giveUp = () => {};

  /**
   * @param sources gives the sources of all cells as they stand now
   * @param onLost is called once where the worker could not be fetched, or has ended
   */
  constructor(sources: () => readonly string[], onLost: () => void) {
    this.#sources = sources;
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#isLost = true;
      this.#giveUp();
      onLost();
    });
  }

  /** Returns the answer; null where there is none, or a later request of this kind has come. */
  ask<Kind extends RequestKind>(
    kind: Kind,
    ...input: Parameters<CompilerAnswers[Kind]>
  ): Promise<ReturnType<CompilerAnswers[Kind]> | null> {
    return this.#queue.request(kind, () => this.#send(kind, input));
  }

  stop(): void {
    this.#isLost = true;
    this.#worker.terminate();
    this.#giveUp();
  }

  #send<Kind extends RequestKind>(
    kind: Kind,
    input: Parameters<CompilerAnswers[Kind]>,
  ): Promise<ReturnType<CompilerAnswers[Kind]> | null> {
    if (this.#isLost) return Promise.resolve(null);
    const sources = this.#sources();
    const text = JSON.stringify(sources);
    const request: CompilerRequest = { kind, input, sources: text === this.#sent ? null : sources };
    this.#sent = text;
    return new Promise((resolve) => {
      this.#giveUp = () => resolve(null);
      this.#worker.addEventListener(
        'message',
        ({ data }: MessageEvent<CompilerResponse>) =>
          resolve('answer' in data ? (data.answer as ReturnType<CompilerAnswers[Kind]>) : null),
        { once: true },
      );
      this.#worker.postMessage(request);
    });
  }
}
