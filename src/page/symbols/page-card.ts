import { SymbolCard } from './symbol-card.ts';

const main = document.querySelector('main') ?? document.body;

/** The one card of the page. */
export const card = new SymbolCard(main);

const said = document.createElement('p');
said.className = 'hidden';
said.role = 'status';
main.append(said);

/** Says what the card shows to those who do not see it. */
export function say(text: string): void {
  said.textContent = text;
}
