import { LatestFirst } from '../../notebook/types/latest-first.ts';
import type {
  Answer,
  Question,
  QuestionKind,
  TypeQuestions,
} from '../../notebook/types/messages.ts';

/** The compiler at the reader's side: a worker, asked one thing at a time. */
export class Compiler {
  readonly #worker = new Worker(new URL('./type-worker.ts', import.meta.url), { type: 'module' });
  readonly #questions = new LatestFirst<QuestionKind>([
    'choices',
    'detail',
    'call',
    'name',
    'problems',
  ]);
  readonly #sources: () => readonly string[];
  #sent = '';
  #isLost = false;
  readonly #end: (() => void)[] = [];

  /**
   * @param sources tells the sources of all cells as they stand now
   * @param onLost is called once where the worker could not be fetched, or has ended
   */
  constructor(sources: () => readonly string[], onLost: () => void) {
    this.#sources = sources;
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#isLost = true;
      for (const end of this.#end.splice(0)) end();
      onLost();
    });
  }

  /** @returns null where there is nothing to say, or a later question of this kind has been asked */
  ask<Kind extends QuestionKind>(
    kind: Kind,
    ask: TypeQuestions[Kind]['ask'],
  ): Promise<TypeQuestions[Kind]['answer'] | null> {
    return this.#questions.ask(kind, () => this.#post(kind, ask));
  }

  stop(): void {
    this.#isLost = true;
    this.#worker.terminate();
    for (const end of this.#end.splice(0)) end();
  }

  #post<Kind extends QuestionKind>(
    kind: Kind,
    ask: TypeQuestions[Kind]['ask'],
  ): Promise<TypeQuestions[Kind]['answer'] | null> {
    if (this.#isLost) return Promise.resolve(null);
    const sources = this.#sources();
    const text = JSON.stringify(sources);
    const question: Question = { kind, ask, sources: text === this.#sent ? null : sources };
    this.#sent = text;
    return new Promise((resolve) => {
      this.#end.push(() => resolve(null));
      this.#worker.addEventListener(
        'message',
        ({ data }: MessageEvent<Answer>) => {
          this.#end.pop();
          resolve('answer' in data ? (data.answer as TypeQuestions[Kind]['answer']) : null);
        },
        { once: true },
      );
      this.#worker.postMessage(question);
    });
  }
}
