import { closest } from '../closest.ts';
import { setText } from '../set-text.ts';

/**
 * The downloads at a chapter's end work as plain links. With scripts, each gives the program as it
 * stands on the page; what makes such a file is fetched at the click.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-address]'))
  link.textContent = link.href;

document.addEventListener('click', (event) => {
  const link = closest<HTMLAnchorElement>(event.target, 'a[data-take]');
  if (!link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void download(link);
});

async function download(link: HTMLAnchorElement): Promise<void> {
  const status = document.querySelector('[data-told]');
  setText(status, '');
  try {
    const { saveFile } = await import('./export-file.ts');
    await saveFile(link);
  } catch {
    setText(status, 'The file could not be made: the site does not answer.');
  }
}
