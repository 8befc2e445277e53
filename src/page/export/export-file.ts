import { notebookText, type Notebook } from '../../notebook/export/notebook.ts';
import { pageNotebook } from '../../notebook/export/page-notebook.ts';
import { programText } from '../../notebook/export/program-text.ts';
import { projectFiles } from '../../notebook/export/project.ts';
import { zip } from '../../notebook/export/zip.ts';
import { address } from '../base-path.ts';
import { openPage } from '../open-page.ts';

/** Saves the file that a link offers, with the program as it stands on the page. */
export async function takeFile(link: HTMLAnchorElement): Promise<void> {
  const told = document.querySelector('[data-told]');
  if (told) told.textContent = '';
  try {
    const href = URL.createObjectURL(await freshFile(link));
    const save = document.createElement('a');
    save.href = href;
    save.download = link.download;
    save.click();
    // The browser has taken hold of the file by then.
    setTimeout(() => URL.revokeObjectURL(href), 60_000);
  } catch {
    if (told) told.textContent = 'The file could not be made: the site does not answer.';
  }
}

/**
 * The file with the page's own program. What the site serves is fetched too, and not only linked: so
 * it comes from what is kept for when there is no network.
 */
async function freshFile(link: HTMLAnchorElement): Promise<Blob> {
  const { session } = await openPage();
  const { cells } = session;
  const isEdited = cells.some(({ edited }) => edited);
  const kind = link.dataset['take'];
  const known = link.closest<HTMLElement>('[data-core]')?.dataset['core'];
  // A notebook that was built for no known site does not know where the core is; the page does.
  if (kind === 'ipynb' && (isEdited || !known)) {
    const notebook = (await (await get(link.href)).json()) as Notebook;
    const core = known ?? new URL(address('nn.js'), location.href).href;
    return new Blob([notebookText(pageNotebook(notebook, session, core))], {
      type: 'application/x-ipynb+json',
    });
  }
  if (!isEdited) return (await get(link.href)).blob();
  const program = programText(cells);
  if (kind === 'ts') return new Blob([program], { type: 'text/plain' });
  const files = projectFiles({
    slug: link.download.replace(/\.zip$/, ''),
    title: document.querySelector('h1')?.textContent ?? '',
    program,
    core: new Uint8Array(await (await get(address('nn.tgz'))).arrayBuffer()),
  });
  return new Blob([zip(files)], { type: 'application/zip' });
}

async function get(place: string): Promise<Response> {
  const response = await fetch(place);
  if (!response.ok) throw new Error(`${place}: ${response.status}`);
  return response;
}
