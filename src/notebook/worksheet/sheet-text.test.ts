import { expect, it } from 'vitest';
import { loadSheet, sheetNames } from './load-sheet.ts';
import { textFor } from './sheet-text.ts';
import { namesOf, solveSheet } from './solve-sheet.ts';

it('says the first sentence whose condition holds', () => {
  const text = { 'w < 0': 'It is negative.', 'w > 0': 'It is positive.', else: 'It is zero.' };
  expect(textFor(text, { w: -2 })).toBe('It is negative.');
  expect(textFor(text, { w: 2 })).toBe('It is positive.');
  expect(textFor(text, { w: 0 })).toBe('It is zero.');
  expect(textFor('It is so.', { w: 0 })).toBe('It is so.');
  expect(textFor({ 'w < 0': 'It is negative.' }, { w: 2 })).toBe(undefined);
});

it('says of givens that are no numbers only what is true whatever they are', async () => {
  const sheets = await Promise.all(sheetNames.map(loadSheet));
  const said = sheets.flatMap((sheet) => {
    const [last] = solveSheet(sheet, {}).slice(-1);
    const texts = [sheet.about, sheet.need, ...sheet.questions.flatMap(({ hints }) => hints)];
    return texts.flatMap((text) =>
      typeof text === 'object' && last ? textFor(text, namesOf(last)) : [],
    );
  });
  expect([...new Set(said)].sort()).toEqual([
    'A neuron with one input, and the slope it stands on.',
    'A neuron with two inputs, and the slope it stands on.',
    'Add 1 to the power $e^{-z}$, and divide 1 by what you have.',
    'Against the derivative, as far as the learning rate says.',
    'All three factors are given. Mind their signs.',
    'Below zero the sigmoid gives less than one half, above zero more.',
    'Each input times its own weight, and the bias.',
    'It is the same product as before, with a 1 in the place of $x_1$.',
    'Multiply $w_2$ by $x_2$.',
    'One minus the activation is the other factor. Multiply by it.',
    'One step again, with another learning rate, from the numbers of the first forward pass. There is a trap in it.',
    'The sum is not a number, so no power of $e$ is given.',
    'Where the prediction is the target itself, the loss stands at its lowest point.',
  ]);
});
