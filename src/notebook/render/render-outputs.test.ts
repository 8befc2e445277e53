import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outputsOf } from '../fixture/printed.ts';
import { toHtml, type Markup } from './markup.ts';
import { outputText } from '../values/node-text/output-text.ts';
import type { Output } from '../values/output.ts';
import { renderOutputs } from './render-outputs.ts';

const textContent = (markup: Markup): string =>
  typeof markup === 'string' ? markup : markup.children.map(textContent).join('');
const html = (outputs: Output[]): string => renderOutputs(outputs).map(toHtml).join('');

describe('renderOutputs(outputs)', () => {
  it('has the text that Node prints, line for line', () => {
    const printable = fc.string({ unit: fc.constantFrom('a', '\n', ' ', '<', '&', '\t', '日') });
    fc.assert(
      fc.property(fc.array(fc.oneof(printable, fc.array(fc.integer()))), (values) => {
        const outputs = outputsOf((console) => {
          console.group('values');
          for (const value of values) console.log(value);
        });
        const text = renderOutputs(outputs).map(textContent).join('');
        expect(text).toBe(outputs.map(outputText).join('\n'));
      }),
    );
  });

  it('makes a line of each line, with its stream', () => {
    const outputs = outputsOf((console) => {
      console.log('a\n<b>');
      console.error('c');
    });
    expect(html(outputs)).toBe(
      '<div class="line" data-stream="log">a\n</div>' +
        '<div class="line" data-stream="log">&lt;b&gt;\n</div>' +
        '<div class="line" data-stream="error">c</div>',
    );
  });

  it('makes a table that can be scrolled, with headings and numbers marked', () => {
    const outputs = outputsOf((console) => console.table([{ n: 1, s: 'x' }, { n: 2 }]));
    expect(html(outputs)).toBe(
      '<div class="table" role="group" aria-label="Table" tabindex="0"><table>' +
        '<thead><tr><th scope="col">(index)</th><th scope="col">n</th><th scope="col">s</th></tr></thead>' +
        '<tbody><tr><th scope="row">0</th><td class="number">1</td><td>&#39;x&#39;</td></tr>' +
        '<tr><th scope="row">1</th><td class="number">2</td><td></td></tr></tbody></table></div>',
    );
  });

  it('says where output was cut', () => {
    expect(html([{ kind: 'cut', unit: 'lines', limit: 1_000 }])).toBe(
      '<p class="cut">Cut here: this cell printed more than 1,000 lines.</p>',
    );
  });

  it('leaves no character in the markup that deceives the eye, wherever it was printed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const outputs = outputsOf((console) => {
          console.log(text);
          console.table([{ [text]: text }]);
          console.log(new Error(text));
        });
        // eslint-disable-next-line no-control-regex -- control characters are what is looked for
        expect(html(outputs)).not.toMatch(/[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/);
        expect(html(outputs).isWellFormed()).toBe(true);
      }),
    );
  });
});
