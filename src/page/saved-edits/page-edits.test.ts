import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fingerprint } from '../../notebook/saved-edits/fingerprint.ts';
import { compareSharedEdits } from '../../notebook/saved-edits/compare-shared-edits.ts';
import { readSavedEdits } from '../../notebook/saved-edits/saved-edits.ts';
import { readVersions } from '../../notebook/saved-edits/versions.ts';
import { Session } from '../../notebook/session/session.ts';
import type { EditedPage } from '../controller/edited-page.ts';
import { storageKeys } from '../storage.ts';
import { bringBackup, resetChapter } from './backup.ts';
import { PageEdits } from './page-edits.ts';
import { restoreEdits } from './restore-edits.ts';
import { keepTrial } from './share-link/keep-trial.ts';
import { beginTrial, discardTrial } from './share-link/trial.ts';
import { suspendReasonOf } from './suspension.ts';
import { settleConflicts } from '../undo/settle-conflicts.ts';
import { undo } from '../undo/undo.ts';
import { useEdit } from './use-edit.ts';

/*
 * Readers type, undo, reset, try links, open the chapter in two tabs, and come back when it has
 * another text: each text of theirs that stood in a cell for a second is in the storage after it, and
 * what a link has brought waits for Run.
 */

vi.mock('../notices/notices.ts', () => ({
  Notices: class {
    show = async () => {};
    hide = async () => {};
  },
}));

vi.mock('../adopt-styles.ts', () => ({ adoptStyles: () => {} }));
vi.mock('./conflicts.ts', () => ({ showConflicts: () => {} }));
vi.mock('./share-link/show-trial.ts', () => ({ showTrial: async () => {} }));

let texts = new Map<string, string>();
let now = 0;

beforeEach(() => {
  const none = { querySelector: () => null };
  vi.stubGlobal('document', none);
  vi.stubGlobal('location', { pathname: '/', search: '' });
  vi.stubGlobal('history', { replaceState: () => {} });
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => texts.set(key, text),
    removeItem: (key: string) => texts.delete(key),
  });
  vi.spyOn(Date, 'now').mockImplementation(() => now);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const names = ['a', 'b'];
const chapterOf = (siteVersion: number) =>
  names.map((name) => ({ name, source: `${name}, version ${siteVersion}` }));

/** A tab with the chapter of a version of the site, whose editors and runs are none. */
async function openTab(siteVersion: number): Promise<PageEdits> {
  const cells = chapterOf(siteVersion);
  const outlines = cells.map(() => ({ declared: [], literals: [] }));
  const built = { cells, outlines, compiled: cells.map(() => null) } as never;
  const element = () => ({
    element: { contains: () => false, scrollIntoView: () => {} },
    listing: { querySelectorAll: () => [] },
    button: () => ({}),
  });
  const opened: { edits?: PageEdits } = {};
  const session = new Session(
    built,
    { run: () => ({ stop: () => {} }) },
    () => new Promise(() => {}),
    () => opened.edits?.follow(),
  );
  const page = {
    session,
    elements: cells.map(element),
    program: { chapter: 'chapter', cells, outlines, builtValues: {} },
    run: () => void session.run(),
    isAboutToRun: () => false,
    hold: session.hold.bind(session),
    suspend: session.suspend.bind(session),
    show: () => [],
  };
  const edits = new PageEdits(page as unknown as EditedPage, () => Promise.resolve());
  opened.edits = edits;
  await restoreEdits(edits);
  return edits;
}

const act = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(fc.constant('type' as const), fc.nat(2), fc.nat(1)) },
  {
    weight: 5,
    arbitrary: fc.tuple(
      fc.constantFrom(
        'undo',
        'redo',
        'reset cell',
        'reset chapter',
        'bring back',
        'try',
        'keep',
        'discard',
        'use mine',
        'use theirs',
        'reload',
        'update',
      ),
      fc.nat(2),
      fc.nat(1),
    ),
  },
);
const step = fc.record({ act, wait: fc.constantFrom(100, 700, 1_500), tab: fc.nat(1) });

it('loses no text that has stood in a cell for a second, and runs none of a link', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
      texts = new Map();
      now = 1_000_000;
      let siteVersion = 0;
      let count = 0;
      const tabs = [await openTab(0), await openTab(0)];
      /** What the reader has typed, by the tab, and since when it stands in a cell of a tab. */
      const typedIn = new Map<string, number>();
      const since = new Map<string, { text: string; time: number }>();
      const stood = new Set<string>();

      for (const {
        act: [kind, choice, index],
        wait,
        tab,
      } of steps) {
        const edits = tabs[tab];
        const cell = edits?.chapter[index];
        if (!edits || !cell) throw new Error('No tab');
        const { chapter, page } = edits;
        const { session } = page;
        switch (kind) {
          case 'type': {
            const text = `${session.cells[index]?.source} ${(count += 1)}`;
            typedIn.set(text, tab);
            session.edit(index, text);
            edits.acts.note(choice === 0);
            break;
          }
          case 'undo':
          case 'redo':
            await undo(edits, kind);
            break;
          case 'reset cell':
            edits.texts.expectLoss();
            session.reset(index);
            edits.acts.note();
            break;
          case 'reset chapter':
            await resetChapter(edits);
            break;
          case 'bring back':
            await bringBackup(edits);
            break;
          case 'try': {
            const shared = chapter.slice(choice % 2).map(({ name, source }) => {
              return { name, source: `shared ${(count += 1)}`, of: fingerprint(source) };
            });
            const changes = compareSharedEdits(shared, chapter);
            await discardTrial(edits);
            const own = edits.list();
            const suspendReason = suspendReasonOf(page);
            await beginTrial(edits, { changes, edits: own, suspendReason }, changes.edits);
            edits.acts.note();
            break;
          }
          case 'keep':
            if (edits.trial) keepTrial(edits);
            edits.acts.note();
            break;
          case 'discard':
            await discardTrial(edits);
            edits.acts.note();
            break;
          case 'use mine':
          case 'use theirs': {
            const conflict = edits.storage.read()?.conflicts[0];
            if (!conflict) break;
            const settle = () => settleConflicts(edits, [...edits.settled, conflict]);
            if (kind === 'use mine') await useEdit(edits, conflict, settle);
            else settle();
            edits.acts.note();
            break;
          }
          case 'update':
            siteVersion += 1;
            tabs[tab] = await openTab(siteVersion);
            break;
          case 'reload':
            tabs[tab] = await openTab(siteVersion);
        }

        now += wait;
        for (const [at, open] of tabs.entries())
          for (const { name, source } of open.page.session.cells) {
            const place = `${at} ${name}`;
            const latest = since.get(place);
            if (latest?.text !== source) since.set(place, { text: source, time: now - wait });
            // Another tab may have loaded it within its first second.
            else if (typedIn.get(source) === at && now - latest.time >= 1_000) stood.add(source);
          }

        // The reader has not pressed Run: what runs is never of a link.
        for (const open of tabs)
          if (open.page.session.status === 'running')
            for (const { source } of open.page.session.cells)
              expect(source).not.toContain('shared');

        const saved = readSavedEdits(texts.get(storageKeys.edits('chapter')) ?? null);
        const versions = readVersions(texts.get(storageKeys.versions('chapter')) ?? null);
        const kept = [
          ...(saved?.edits ?? []),
          ...(saved?.conflicts ?? []),
          ...(saved?.backup ?? []),
          ...versions.list,
        ].map(({ source }) => source);
        for (const text of stood) expect(kept).toContain(text);
      }
    }),
    { numRuns: 1_000 },
  );
});
