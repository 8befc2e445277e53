import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardPosition } from './card-position.ts';

const card = { width: 200, height: 100 };
const view = { width: 390, height: 800 };

describe('cardPosition(box, card, view)', () => {
  it.each([
    // 400 − 10 − 100 = 290 from the top.
    ['above', { left: 20, top: 400, width: 30, height: 20 }, { left: 20, top: 290 }],
    // There is no room above: 40 + 20 + 10 = 70.
    ['below', { left: 20, top: 40, width: 30, height: 20 }, { left: 20, top: 70 }],
    // 390 − 200 − 8 = 182 is as far to the right as it goes.
    ['inside the window', { left: 350, top: 400, width: 30, height: 20 }, { left: 182, top: 290 }],
    // Too tall for above and below: 100 + 10 = 110 from the left.
    ['to the right', { left: 20, top: 10, width: 80, height: 780 }, { left: 110, top: 10 }],
    // 10 + 675 + 10 = 695 from the top, and 100 more, leave five pixels below: there is no room.
    ['to the right', { left: 20, top: 10, width: 80, height: 675 }, { left: 110, top: 10 }],
    // 300 − 10 − 200 = 90.
    ['to the left', { left: 300, top: 10, width: 80, height: 780 }, { left: 90, top: 10 }],
  ])('stands %s', (_, box, position) => {
    expect(cardPosition(box, card, view)).toEqual(position);
  });

  it('has no position beside what fills the window', () => {
    expect(cardPosition({ left: 0, top: 0, width: 390, height: 800 }, card, view)).toBeUndefined();
  });

  it('never covers its box, and never leaves the window', () => {
    const length = fc.integer({ min: 0, max: 900 });
    fc.assert(
      fc.property(
        fc.record({ left: length, top: length, width: length, height: length }),
        (box) => {
          const position = cardPosition(box, card, view);
          if (!position) return;
          const { left, top } = position;
          expect(
            left + card.width <= box.left ||
              left >= box.left + box.width ||
              top + card.height <= box.top ||
              top >= box.top + box.height,
          ).toBe(true);
          // Eight pixels remain to the edges of the window.
          expect(Math.min(left, top)).toBeGreaterThanOrEqual(8);
          expect(left + card.width).toBeLessThanOrEqual(view.width - 8);
          expect(top + card.height).toBeLessThanOrEqual(view.height - 8);
        },
      ),
    );
  });
});
