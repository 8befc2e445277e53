import { describe, expect, it } from 'vitest';
import { toHtml } from './markup.ts';
import { quiet, renderFailure, renderNotRun } from './render-state.ts';
import type { Failure } from '../values/run-report.ts';

const names = ['first', 'second'];
const failure: Failure = {
  cell: 1,
  name: 'RangeError',
  message: 'Invalid <array> length',
  place: { cell: 1, line: 3, column: 7 },
};
const html = (markup: ReturnType<typeof renderFailure>) => markup.map(toHtml).join('');
const text = (markup: ReturnType<typeof renderFailure>) => html(markup).replace(/<[^>]*>/g, '');

describe('renderFailure(failure, names)', () => {
  it('shows the kind of the error, its message as text, and its line and column', () => {
    expect(html(renderFailure(failure, names))).toBe(
      '<span class="kind">RangeError</span> Invalid &lt;array&gt; length\n' +
        '<span class="quiet">Line 3, column 7.</span>',
    );
  });

  it('names the other cell where the error came from that one', () => {
    const elsewhere = { ...failure, place: { cell: 0, line: 2, column: 1 } };
    expect(text(renderFailure(elsewhere, names))).toContain('In the cell first, line 2, column 1.');
  });

  it('says so where the line is not known', () => {
    expect(text(renderFailure({ ...failure, place: null }, names))).toContain(
      'Its line is not known.',
    );
  });

  it('shows signs in place of characters that a terminal obeys', () => {
    expect(text(renderFailure({ ...failure, message: '\x1b[31m' }, names))).toContain('␛[31m');
  });
});

describe('renderNotRun(failure, names, stopped)', () => {
  it('links to the cell that failed, and says at which of its lines', () => {
    expect(html(renderNotRun(failure, names))).toBe(
      '<span class="quiet">Did not run: <a href="#cell-second">second</a> failed at its line 3.</span>',
    );
  });

  it('names no line of a failure that happened in another cell, or nobody knows where', () => {
    const elsewhere = { cell: 1, place: { cell: 0, line: 2, column: 1 } };
    expect(text(renderNotRun(elsewhere, names))).toBe('Did not run: second failed.');
    expect(text(renderNotRun({ cell: 1, place: null }, names))).toBe('Did not run: second failed.');
  });

  it('says of a cell that was stopped that it was stopped', () => {
    expect(text(renderNotRun({ cell: 0, place: null }, names, true))).toBe(
      'Did not run: first was stopped.',
    );
  });
});

describe('quiet(text)', () => {
  it('holds the text as text', () => {
    expect(toHtml(quiet('a < b'))).toBe('<span class="quiet">a &lt; b</span>');
  });
});
