import type { Element, ElementContent } from 'hast';
import {
  addLengths,
  classesOf,
  descendants,
  hasClass,
  isElement,
  lengthsOf,
  setLengths,
} from './katex-element.ts';
import { slimHat, slimIndex, slimRows } from './slim-rows.ts';

/**
 * Slims a formula as KaTeX writes it: the same picture with a third of the elements. A long chapter has
 * hundreds of formulas, and most are a letter with an index.
 *
 * - In MathML the TeX goes, `semantics` and a lone `mrow` say nothing, and the wrapper's class stands on
 *   `math` itself.
 * - A space becomes a margin of what stands before it.
 * - What is moved up or down says itself how far (see slim-rows.ts).
 * - Wrappers without a style of their own go, and so does a strut where the line is high enough.
 * - One letter, number or sign, with an index or none, is text that can be seen and heard: it needs no two
 *   halves.
 *
 * @param formula the element of the class `katex`; it is changed in place
 */
export function slimFormula(formula: Element): void {
  const isDisplay = descendants(formula).some(
    ({ properties }) => properties['display'] === 'block',
  );
  formula.children = formula.children.flatMap((child) => {
    if (!isElement(child)) return [child];
    if (hasClass(child, 'katex-mathml')) return slimMathMl(child);
    if (hasClass(child, 'katex-html')) slimHtml(child, isDisplay);
    return [child];
  });
  const [math, html, more] = formula.children;
  if (!math || !html || more || !isElement(math) || !isElement(html)) return;
  if (hasClass(html, 'plain') && isOneSymbol(math)) formula.children = html.children;
}

/** Checks whether MathML is a letter, a number or a sign, or a letter with such an index. */
function isOneSymbol(math: Element): boolean {
  const isToken = (node: ElementContent | undefined) =>
    node !== undefined && isElement(node) && /^m[ino]$/.test(node.tagName);
  const [only, more] = math.children;
  if (!only || more || !isElement(only)) return false;
  return isToken(only) || (only.tagName === 'msub' && only.children.every(isToken));
}

function slimMathMl(wrapper: Element): ElementContent[] {
  const math = wrapper.children.find(isElement);
  if (math?.tagName !== 'math') return [wrapper];
  math.properties['className'] = ['katex-mathml'];
  delete math.properties['xmlns'];
  for (;;) {
    const [only, more] = math.children;
    if (!only || more || !isElement(only) || !/^(semantics|mrow)$/.test(only.tagName)) break;
    math.children = only.children.filter(
      (child) => !isElement(child) || child.tagName !== 'annotation',
    );
  }
  return [math];
}

/** Slims the half that is seen: its bases are parts of a line, between which it may break. */
function slimHtml(html: Element, isDisplay: boolean): void {
  const bases = html.children.filter(isElement);
  for (const base of bases) {
    slimChildren(base);
    descendants(base)
      .filter((one) => hasClass(one, 'accent-body'))
      .forEach(raiseHat);
    const [strut] = base.children;
    if (strut && isElement(strut) && isStrut(strut) && !isDisplay && !needsStrut(base, strut))
      base.children.shift();
  }
  descendants(html).forEach(spaceSymbol);
  if (bases.some((base) => descendants(base).some(isHigh))) return;
  html.properties['className'] = ['katex-html', 'plain'];
  const breakable: Element = { type: 'element', tagName: 'wbr', properties: {}, children: [] };
  html.children = bases.flatMap(({ children }, index) =>
    index > 0 ? [breakable, ...children] : children,
  );
}

const isStrut = (element: Element) => hasClass(element, 'katex-strut');
const isHigh = (element: Element) =>
  isStrut(element) || hasClass(element, 'vlist-t') || hasClass(element, 'rows');

/** Checks whether the lines have to be held apart: not for what is no higher than a line of text. */
function needsStrut(base: Element, strut: Element): boolean {
  const lengths = lengthsOf(strut);
  const height = lengths.get('height') ?? 0;
  const depth = -(lengths.get('vertical-align') ?? 0);
  return (
    height > 1.05 || depth > 0.3 || descendants(base).some((one) => one !== strut && isHigh(one))
  );
}

function slimChildren(parent: Element): void {
  const spaced: ElementContent[] = [];
  for (const child of parent.children) {
    // A fraction brings its own margins.
    if (isElement(child) && hasClass(child, 'nulldelimiter')) continue;
    const previous = spaced.at(-1);
    if (isElement(child) && isSpace(child) && previous && isElement(previous))
      addLengths(previous, new Map([['margin-right', lengthsOf(child).get('margin-right') ?? 0]]));
    else spaced.push(child);
  }
  parent.children = spaced.flatMap((child) => {
    if (!isElement(child)) return [child];
    const slim = slimHat(child) ?? child;
    slimChildren(slim);
    return unwrap(slimIndex(slim) ?? slimRows(slim) ?? slim);
  });
}

/**
 * Sets a hat that KaTeX has raised by the circumflex that stands high in every face: that of ASCII lies
 * on the letter in a face that stands in for KaTeX's own.
 */
function raiseHat(accent: Element): void {
  for (const child of accent.children)
    if (child.type === 'text' && child.value === '^') child.value = 'ˆ';
}

/** Adds a space to the margins that a symbol which can be highlighted has (symbols.css). */
function spaceSymbol(element: Element): void {
  if (!('dataSym' in element.properties)) return;
  const lengths = lengthsOf(element);
  const space = lengths.get('margin-right');
  if (space === undefined) return;
  lengths.delete('margin-right');
  setLengths(element, new Map([...lengths, ['--space', space]]));
}

const isSpace = (element: Element) => hasClass(element, 'mspace') && element.children.length === 0;

/** Classes that KaTeX gives a meaning but no style. */
const meaningOnly = /^(mord|mtight|enclosing|mrel|mbin|mopen|mclose|mpunct|minner)$/;

/** Returns an element without its meaning, and what it holds where it says nothing else itself. */
function unwrap(element: Element): ElementContent[] {
  const look = classesOf(element).filter((name) => !meaningOnly.test(name));
  element.properties['className'] = look;
  if (element.tagName !== 'span' || look.length > 0) return [element];
  delete element.properties['className'];
  if (Object.keys(element.properties).length === 0) return element.children;
  const [only, more] = element.children;
  // One element for a symbol and for its letter.
  if (only && !more && isElement(only) && only.tagName === 'span' && hasOnlyLook(only)) {
    element.properties['className'] = classesOf(only);
    if ('style' in only.properties) addLengths(element, lengthsOf(only));
    element.children = only.children;
  }
  return [element];
}

const hasOnlyLook = ({ properties }: Element) =>
  Object.keys(properties).every((name) => name === 'className' || name === 'style');
