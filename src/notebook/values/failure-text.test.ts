import { expect, it } from 'vitest';
import { failureText } from './failure-text.ts';

it('writes the message of an error as it is, and what was thrown besides as the console does', () => {
  expect(failureText({ message: "it's 'so'" })).toBe("it's 'so'");
  // A text within data is quoted; one that was thrown itself is a message.
  expect(failureText({ message: { kind: 'string', value: 'so', more: 0 } })).toBe("'so'");
  expect(failureText({ message: { kind: 'number', value: -0 } })).toBe('-0');
});
