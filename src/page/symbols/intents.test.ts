import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardSubject } from './card-subject.ts';
import type { CodeName } from './code/code-names.ts';
import { afterPause, beginIntent, clearCard, describeName, highlightSymbol } from './intents.ts';

const { page } = vi.hoisted(() => ({
  page: {
    path: undefined as string | undefined,
    errors: [] as string[],
    facts: (() => undefined) as () => unknown,
  },
}));
vi.mock('../program-data.ts', () => ({
  pageProgram: () => ({ symbols: [{ name: 'w', tex: 'w', meaning: 'weight' }] }),
}));
vi.mock('./code/code-names.ts', () => ({
  errorsAt: () => page.errors,
  factsOf: async () => page.facts(),
  symbolPathOf: () => page.path,
}));
vi.mock('./code/code-text.ts', () => ({ boxOf: () => null }));
vi.mock('./page-symbols.ts', () => ({ pathOf: () => '' }));

const name: CodeName = { code: {} as Element, text: 'w', start: 0, end: 1, index: 0 };
const noBoxes = () => [];

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubGlobal('document', { activeElement: null });
  Object.assign(page, { path: undefined, errors: [], facts: () => undefined });
  clearCard();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('an intent', () => {
  it('ends what an earlier one waits for', () => {
    const isLatest = beginIntent();
    expect(isLatest()).toBe(true);
    beginIntent();
    expect(isLatest()).toBe(false);
  });

  it('ends the pause after which another would come, unless it only shows the same anew', () => {
    const act = vi.fn();
    afterPause(100, act);
    beginIntent(true);
    vi.advanceTimersByTime(99);
    expect(act).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(act).toHaveBeenCalledTimes(1);

    afterPause(100, act);
    clearCard();
    vi.advanceTimersByTime(1_000);
    expect(act).toHaveBeenCalledTimes(1);
  });

  it('that waits takes the place of the one that waited before it', () => {
    const [first, second] = [vi.fn(), vi.fn()];
    afterPause(100, first);
    afterPause(100, second);
    vi.advanceTimersByTime(1_000);
    expect([first.mock.calls.length, second.mock.calls.length]).toEqual([0, 1]);
  });
});

describe('highlightSymbol(path, boxes)', () => {
  it('shows a symbol of the chapter by any of its paths, and leaves the card at what is none', () => {
    highlightSymbol('w[1]', noBoxes);
    expect(cardSubject.get()).toMatchObject({ kind: 'symbol', path: 'w[1]', isPinned: false });
    highlightSymbol('q', noBoxes);
    expect(cardSubject.get()).toMatchObject({ path: 'w[1]' });
  });
});

describe('describeName(name)', () => {
  it('shows a name as the symbol that it is', async () => {
    page.path = 'w';
    await describeName(name, { isPinned: true });
    expect(cardSubject.get()).toMatchObject({ kind: 'symbol', path: 'w', isPinned: true });
  });

  it('shows a type error there first, whatever the name is', async () => {
    Object.assign(page, { path: 'w', errors: ['Not a number.'] });
    await describeName(name);
    expect(cardSubject.get()).toMatchObject({ kind: 'name', errors: ['Not a number.'] });
  });

  it('shows a name of which nothing is known, and clears the card for what is none', async () => {
    await describeName(name);
    expect(cardSubject.get()).toMatchObject({ kind: 'name', facts: undefined });
    page.facts = () => null;
    await describeName(name);
    expect(cardSubject.get()).toBeNull();
  });

  it('drops its answer where another intent has come meanwhile', async () => {
    const facts = Promise.withResolvers<unknown>();
    page.facts = () => facts.promise;
    const described = describeName(name);
    highlightSymbol('w', noBoxes);
    facts.resolve({ kind: 'constant' });
    await described;
    expect(cardSubject.get()).toMatchObject({ kind: 'symbol' });
  });
});
