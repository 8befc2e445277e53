import { describe, expect, it } from 'vitest';
import { offersOf, readAction } from './offer.ts';
import type { Subject, ViewChoice } from './subjects.ts';

const numbers = (id: string, change: Partial<Subject> = {}): Subject => ({
  id,
  label: id,
  isPrinted: false,
  isAll: false,
  views: [
    { kind: 'plot', x: 'index', joined: true, series: [] },
    { kind: 'table', head: [], rows: [] },
  ],
  ...change,
});
const printed = numbers('0', { label: 'the output', isPrinted: true, isAll: true });
const texts = (subjects: readonly Subject[], choice?: ViewChoice) =>
  offersOf(subjects, choice).map(({ text, isPressed }) => (isPressed ? `[${text}]` : text));

describe('offersOf(subjects, choice)', () => {
  it('offers a single output its views, and the way back to the text', () => {
    expect(texts([printed])).toEqual(['[text]', 'plot', 'table']);
    expect(texts([printed], { id: '0', kind: 'plot' })).toEqual(['text', '[plot]', 'table']);
  });

  it('offers names, and the views of the name that is chosen', () => {
    expect(texts([printed, numbers('z')])).toEqual(['[text]', 'plot', 'table', 'z']);
    expect(texts([numbers('z'), numbers('a')], { id: 'z', kind: 'plot' })).toEqual([
      '[z]',
      '[plot]',
      'table',
      'a',
    ]);
  });

  it('calls several outputs by what they are', () => {
    const second = { ...printed, id: '1', label: 'output 2' };
    const first = { ...printed, label: 'output 1' };
    expect(texts([first, second], { id: '1', kind: 'table' })).toEqual([
      'text',
      'output 1',
      '[output 2]',
      'plot',
      '[table]',
    ]);
  });

  it('says in its name what a button belongs to', () => {
    expect(offersOf([printed], undefined).map(({ name }) => name)).toEqual([
      'the output as text',
      'plot of the output',
      'table of the output',
    ]);
  });
});

describe('readAction(action, subjects)', () => {
  it('reads what the buttons do', () => {
    expect(readAction('view:z:table', [numbers('z')])).toEqual({ id: 'z', kind: 'table' });
    expect(readAction('view:z', [numbers('z')])).toEqual({ id: 'z', kind: 'plot' });
    expect(readAction('view', [numbers('z')])).toBeUndefined();
    expect(readAction('view:gone:plot', [numbers('z')])).toBeUndefined();
  });
});
