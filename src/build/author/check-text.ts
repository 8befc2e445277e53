import katex from 'katex';
import type { Nodes, Root } from 'mdast';
import type {} from 'mdast-util-math';
import { visit } from 'unist-util-visit';
import {
  attributeOf,
  isComponent,
  type Component,
} from '../../notebook/source/chapter/component.ts';
import { readFence } from '../../notebook/source/chapter/fence.ts';
import { readFormula } from '../../notebook/source/chapter/formula.ts';
import type { Values } from '../../notebook/values/run-report.ts';
import { numberAt } from '../../notebook/values/value-path.ts';
import { wordList } from '../../notebook/values/word-list.ts';
import { holds } from '../../notebook/worksheet/arithmetic/condition.ts';
import { checkSheet } from '../../notebook/worksheet/check-sheet.ts';
import { loadSheet } from '../../notebook/worksheet/load-sheet.ts';
import { quoteNumber } from '../chapter/quote-number.ts';
import { mathOptions } from '../math/math-options.ts';
import { lineOf } from './line-of.ts';
import type { Mistake } from './mistake.ts';

/** What a chapter may place. */
export interface Placeable {
  readonly components: readonly string[];
  /** What each figure reads of the program; it throws where the program does not have it. */
  readonly figures: Readonly<Record<string, (values: Values) => unknown>>;
}

/** What a chapter's text is checked against. */
interface Program {
  readonly cells: readonly string[];
  /** Undefined where the program cannot be run: then what needs it is not checked. */
  readonly values: Values | undefined;
}

/** Checks all that a chapter's text says of its program, and all that it places. */
export async function checkText(
  tree: Root,
  { cells, values }: Program,
  { components, figures }: Placeable,
): Promise<Mistake[]> {
  const mistakes: Mistake[] = [];
  const sheets: Promise<void>[] = [];
  const attempt = (line: number, check: () => unknown): boolean => {
    try {
      check();
      return true;
    } catch (error) {
      mistakes.push({ line, message: error instanceof Error ? error.message : String(error) });
      return false;
    }
  };
  const checkNumber = (line: number, path: string, quote: string) =>
    values && attempt(line, () => quoteNumber(values, path, quote));
  const checkTex = (line: number, tex: string, displayMode: boolean) =>
    attempt(line, () =>
      katex.renderToString(tex, { ...mathOptions, output: 'mathml', displayMode }),
    );
  const checkCell = (line: number, component: string, cell: string) => {
    if (!cells.includes(cell))
      mistakes.push({
        line,
        message: `${component}: there is no cell "${cell}"; there are ${wordList(cells)}`,
      });
  };

  visit(tree, (node) => {
    const line = lineOf(node);
    if (node.type === 'math') checkTex(line, node.value, true);
    if (node.type === 'inlineMath') checkTex(line, node.value, false);
    if (node.type === 'code' && readFence(node.lang, node.meta).kind === 'formula') {
      const { head, lines } = readFormula(node.value);
      for (const tex of head) checkTex(line + 1, tex, false);
      for (const { line: below, entries, problem } of lines) {
        if (problem !== undefined) mistakes.push({ line: line + below, message: problem });
        for (const entry of entries)
          if (entry.kind === 'tex') checkTex(line + below, entry.tex, false);
          else checkNumber(line + below, entry.path, entry.quote);
      }
    }
    if (isComponent(node)) checkComponent(node, line);
  });
  await Promise.all(sheets);
  return mistakes;

  function checkComponent(component: Component, line: number) {
    const name = component.name ?? '';
    if (!components.includes(name)) {
      mistakes.push({
        line,
        message: `there is no component <${name}>; there are ${wordList(components)}. The sign is written \\<`,
      });
      return;
    }
    const needed = needs[name];
    const value = needed === undefined ? '' : attributeOf(component, needed);
    if (value === undefined) {
      mistakes.push({ line, message: `<${name}> needs ${needed}="…"` });
      return;
    }
    if (name === 'Value') checkNumber(line, value, textOf(component).trim());
    if (name === 'Why') checkCell(line, name, value);
    if (name === 'Guess') {
      checkCell(line, name, value);
      checkGuess(component, line, value);
    }
    if (name === 'Worksheet') sheets.push(checkWorksheet(line, value));
    const figure = figures[name];
    if (figure && values) attempt(line, () => figure(values));
  }

  /** Checks that just one option of a question holds. */
  function checkGuess(guess: Component, line: number, cell: string) {
    const results: boolean[] = [];
    let isReadable = true;
    visit(guess, (node) => {
      if (!isComponent(node) || node.name !== 'Option') return;
      const when = attributeOf(node, 'when');
      if (when === undefined) isReadable = false;
      else
        isReadable = attempt(lineOf(node), () => results.push(holds(when, numberOf))) && isReadable;
    });
    const count = results.filter(Boolean).length;
    if (values && isReadable && count !== 1)
      mistakes.push({
        line,
        message: `the guess about "${cell}" has ${count} options that hold, and needs just one`,
      });
  }

  function numberOf(path: string): number {
    if (!values) return NaN;
    const value = numberAt(values, path);
    if (value === undefined)
      throw new Error(`an option asks for ${path}, which is no number of the program`);
    return value;
  }

  async function checkWorksheet(line: number, name: string) {
    try {
      const sheet = await loadSheet(name);
      if (values) checkSheet(sheet, (path) => numberAt(values, path));
    } catch (error) {
      mistakes.push({ line, message: error instanceof Error ? error.message : String(error) });
    }
  }
}

/** The attribute that a component cannot do without. */
const needs: Readonly<Record<string, string>> = {
  Value: 'name',
  Guess: 'cell',
  Why: 'cell',
  Option: 'when',
  Worksheet: 'name',
};

function textOf(node: Nodes): string {
  if ('value' in node) return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
