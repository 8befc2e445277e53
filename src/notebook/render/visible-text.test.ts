import { describe, expect, it } from 'vitest';
import { toHtml, type Markup } from './markup.ts';
import { visibleText } from './visible-text.ts';

const textContent = (markup: Markup): string =>
  typeof markup === 'string' ? markup : markup.children.map(textContent).join('');

describe('visibleText(text)', () => {
  it('shows control characters as signs', () => {
    expect(visibleText('a\x1b[31mb').map(toHtml).join('')).toBe(
      'a<span class="control">␛</span>[31mb',
    );
    expect(visibleText('\0\x7f\x9b').map(textContent).join('')).toBe('␀␡\\u{9b}');
    expect(visibleText('a\tb')).toEqual(['a\tb']);
  });

  it('shows what changes the direction of writing, and halves of pairs', () => {
    expect(visibleText('\u202eabc').map(textContent).join('')).toBe('\\u{202e}abc');
    expect(visibleText('\ud83d').map(textContent).join('')).toBe('\\u{d83d}');
    expect(visibleText('😀')).toEqual(['😀']);
  });
});

describe('visibleText(text), of a flood', () => {
  it('makes no elements by the thousand: where signs are many, they are text', () => {
    expect(visibleText('\u001b[1m'.repeat(200))).toEqual(['\\u{1b}[1m'.repeat(200)]);
  });

  it('splits a long line into chunks, and no character between two', () => {
    const text = '🧠'.repeat(1_500);
    const chunks = visibleText(text).map((chunk) => (typeof chunk === 'string' ? '' : chunk));
    expect(chunks.map((chunk) => chunk && chunk.attributes.class)).toEqual(['chunk', 'chunk']);
    expect(chunks.flatMap((chunk) => chunk && chunk.children)).toEqual([
      '🧠'.repeat(1_000),
      '🧠'.repeat(500),
    ]);
  });
});
