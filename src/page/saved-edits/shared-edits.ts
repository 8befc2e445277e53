import type { Cell } from '../../notebook/source/cell.ts';
import type { Edit } from '../../notebook/saved-edits/edit.ts';
import { readFragment } from '../../notebook/saved-edits/share-link.ts';
import { meetLink, type LinkMeeting } from '../../notebook/saved-edits/compare-link.ts';
import { folded, foldedDifference, foldedText } from './difference.ts';
import type { EditedPage } from '../edited-page.ts';
import type { Notices } from './notices.ts';
import { writeCount } from '../../notebook/values/count.ts';
import { wordList } from '../../notebook/values/word-list.ts';
import { paragraph } from './words.ts';

/** What a visit by a link needs of the keeping of edits. */
interface Host extends Pick<EditedPage, 'show'> {
  run(): void;
  readonly chapter: readonly Cell[];
  readonly notices: Notices;
  /** What stands in the cells. */
  edits(): readonly Edit[];
  place(edits: readonly Edit[]): Promise<void>;
  hold(why: string): void;
  /** Why the sources wait to be run, if they do. */
  isHeld(): string | null;
  /** While a link is tried, nothing of it is kept. */
  setTrial(tries: boolean): void;
  /** Keeps what stands in the cells. Tells whether something was put aside for it. */
  keep(): boolean;
  bringBack(): void;
}

export interface Visit {
  /** Tells what a link brings. */
  open(fragment: string): Promise<void>;
  /** Ends the visit, and leaves the cells as they are. */
  forget(): void;
}

const why = 'this code came by a link. Press Run to run it.';

/** Shows what a link brings, and does nothing of it until it is asked to. */
export function createVisit(host: Host): Visit {
  const { chapter, notices, show } = host;
  /** What stood in the cells before the link was tried, and why that waited to be run. */
  let before: { readonly edits: readonly Edit[]; readonly held: string | null } | null = null;

  const cleanAddress = () =>
    history.replaceState(history.state, '', location.pathname + location.search);

  const end = () => {
    before = null;
    host.setTrial(false);
    notices.hide('link');
  };

  const attempt = async (meeting: LinkMeeting) => {
    before ??= { edits: host.edits(), held: host.isHeld() };
    host.setTrial(true);
    await host.place(meeting.edits);
    host.hold(why);
  };

  const discard = async () => {
    const back = before;
    if (back) await host.place(back.edits);
    end();
    if (back?.held) host.hold(back.held);
    else if (back) host.run();
  };

  const offer = (meeting: LinkMeeting, isTried: boolean) => {
    const { edits, gone } = meeting;
    const tryIt = {
      label: 'Try it',
      act: () => void attempt(meeting).then(() => offer(meeting, true)),
    };
    const keep = {
      label: 'Keep',
      act: () => void (before ? Promise.resolve() : attempt(meeting)).then(keepIt),
    };
    const isOwn = (before?.edits ?? host.edits()).length > 0;
    const text = isTried
      ? 'The link’s code stands in the cells. It runs when you press Run in one, and nothing of it is kept until you press Keep.'
      : `This link brings changes to ${writeCount(edits.length + gone.length, 'cell')}. Nothing of it has been run, and the page is as it was.`;
    const own = isOwn ? [paragraph('Your own edits are safe: Discard goes back to them.')] : [];
    notices.show('link', {
      text,
      onClose: false,
      // While it is tried, the page is what is to be looked at.
      more: isTried
        ? [folded('What differs', ...warnings(meeting), ...differences(meeting))]
        : [...warnings(meeting), ...own, ...differences(meeting)],
      actions: [
        ...(edits.length === 0 ? [] : isTried ? [keep] : [tryIt, keep]),
        {
          label: 'Discard',
          act: () => {
            cleanAddress();
            void discard();
          },
        },
      ],
    });
  };

  const keepIt = () => {
    end();
    const hasAside = host.keep();
    cleanAddress();
    const goBack = { label: 'Go back', act: () => host.bringBack() };
    notices.show(
      'aside',
      {
        text: hasAside
          ? 'Kept in this browser as your own edits. Those that you had before are put aside.'
          : 'Kept in this browser as your own edits.',
        actions: hasAside ? [goBack] : [],
      },
      true,
    );
  };

  const differences = ({ edits, gone }: LinkMeeting) => [
    ...edits.map(({ name, source, original }) =>
      foldedDifference(`${name}: from the chapter’s text to the link’s`, original, source, show),
    ),
    ...gone.map(({ name, source }) => foldedText(`${name}: the link’s text`, source, show)),
  ];

  return {
    async open(fragment) {
      if (before) await discard();
      const reading = await readFragment(fragment);
      if ('problem' in reading)
        return notices.show('link', {
          text: `This link cannot be used. ${reading.problem} The page is as it was.`,
          onClose: cleanAddress,
        });
      const meeting = meetLink(reading.edits, chapter);
      if (meeting.edits.length + meeting.gone.length > 0) return offer(meeting, false);
      notices.show('link', {
        text: 'This link brings nothing that the chapter does not have already.',
        onClose: cleanAddress,
      });
    },
    forget() {
      if (before) cleanAddress();
      end();
    },
  };
}

/** What does not fit the chapter as it is now. */
function warnings({ changed, gone }: LinkMeeting): HTMLElement[] {
  const names = gone.map(({ name }) => name);
  return [
    ...(changed.length === 0
      ? []
      : [paragraph(`The chapter has changed ${wordList(changed)} since the link was made.`)]),
    ...(names.length === 0
      ? []
      : [paragraph(`The chapter has no cell ${wordList(names)}: that part cannot be tried.`)]),
  ];
}
