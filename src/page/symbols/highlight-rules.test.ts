import { describe, expect, it } from 'vitest';
import { roles } from '../../notebook/symbols/chapter-symbol.ts';
import { highlightRules, selectorOf } from './highlight-rules.ts';

it('selectorOf(paths) quotes paths with brackets, and selects nothing for none', () => {
  expect(selectorOf(['w1[][0]', 'b'])).toBe(':is([data-sym="w1[][0]"],[data-sym="b"])');
  expect(selectorOf([])).toBe(':is()');
});

describe('highlightRules(paths, others)', () => {
  const rules = highlightRules(['w'], ['first.w']);

  it('highlights paths in full, and others of the same symbol faintly', () => {
    expect(rules).toContain(':is([data-sym="w"]){--highlight:1}');
    expect(rules).toContain(':is([data-sym="first.w"]){--highlight:.3}');
  });

  it('dims every role where neither stands, but not in the card', () => {
    const dimmed = Array.from(rules.matchAll(/\[data-role=(\w+)\]:not\(([^{]*)\)\{--role:/g));
    expect(dimmed.map(([, role]) => role)).toEqual(roles);
    for (const [, , excepted] of dimmed) {
      expect(excepted).toContain(':is([data-sym="w"]) *');
      expect(excepted).toContain(':is([data-sym="first.w"]) *');
      expect(excepted).toContain('.symbol-card *');
    }
  });
});
