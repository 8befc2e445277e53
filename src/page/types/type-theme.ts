import { EditorView } from '@codemirror/view';

/** The look of type errors and of what the compiler says: that of the page's own notes. */
export const typeTheme = EditorView.theme({
  // The page's card shows the messages, and its own underline the words.
  '.cm-lintRange-error': { backgroundImage: 'none', paddingBottom: '0' },
  '.cm-lintPoint, .cm-tooltip-hover': { display: 'none' },
  '.type-error': {
    textDecoration: 'underline wavy 1.5px var(--ink)',
    textUnderlineOffset: '0.3em',
    textDecorationSkipInk: 'none',
  },
  // The line's number, outlined: an error that does not keep the program from running.
  '.cm-line.mistyped': { position: 'relative' },
  '.cm-line.mistyped:not(.bad)::before': {
    content: 'attr(data-line)',
    position: 'absolute',
    left: '0',
    width: 'calc(var(--edge-of-code) - 0.4rem)',
    textAlign: 'center',
    color: 'var(--ink)',
    boxShadow: 'inset 0 0 0 var(--stroke) var(--ink)',
    fontSize: '0.8125rem',
    lineHeight: 'var(--line-code)',
  },
  '.cm-tooltip': {
    maxWidth: 'min(30rem, 100vw - 1rem)',
    boxSizing: 'border-box',
    background: 'var(--paper)',
    color: 'var(--ink-2)',
    border: 'var(--hair) solid var(--edge)',
    borderRadius: 'var(--radius)',
    font: '400 var(--size-small)/1.45 var(--label)',
    zIndex: '4',
  },
  '.cm-tooltip code': { font: '400 var(--size-small)/1.45 var(--code)', overflowWrap: 'anywhere' },
  '.call-help': { padding: '0.4rem 0.7rem', borderTop: 'var(--bold) solid var(--ink)' },
  '.call-help b': {
    color: 'var(--ink)',
    fontWeight: '400',
    textDecoration: 'underline var(--stroke)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    font: '400 var(--size-small)/1.45 var(--code)',
    maxHeight: '14em',
    minWidth: '11rem',
    maxWidth: 'min(24rem, 100vw - 1rem)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    justifyContent: 'space-between',
    gap: '1rem',
    padding: '0.2rem 0.7rem',
    lineHeight: '1.45',
  },
  '.cm-tooltip-autocomplete ul li[aria-selected]': {
    background: 'var(--ink)',
    color: 'var(--paper)',
    // Its background alone shows that it is chosen.
    forcedColorAdjust: 'none',
  },
  '.cm-completionMatchedText': { textDecoration: 'underline 1px' },
  '.cm-completionDetail': {
    margin: '0',
    font: '400 var(--size-small)/1.45 var(--label)',
    color: 'var(--ink-3)',
  },
  'li[aria-selected] .cm-completionDetail': { color: 'inherit' },
  '.cm-tooltip.cm-completionInfo': { padding: '0.4rem 0.7rem', maxWidth: 'min(22rem, 60vw)' },
  '.cm-completionInfo p': { margin: '0.3rem 0 0' },
  '@media (pointer: coarse)': {
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { padding: '0.65rem 0.7rem' },
  },
});
