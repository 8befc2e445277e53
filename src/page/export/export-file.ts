import { notebookText, type Notebook } from '../../notebook/export/notebook.ts';
import { pageNotebook } from '../../notebook/export/page-notebook.ts';
import { programText } from '../../notebook/export/program-text.ts';
import { projectFiles } from '../../notebook/export/project.ts';
import { zip } from '../../notebook/export/zip.ts';
import type { Session } from '../../notebook/session/session.ts';
import { address } from '../base-path.ts';
import { makeElement } from '../make-element.ts';
import { openPage } from '../open-page.ts';

/** Saves the file that a link offers, with the program as it stands on the page. */
export async function saveFile(link: HTMLAnchorElement): Promise<void> {
  const href = URL.createObjectURL(await makeFile(link));
  makeElement('a', { href, download: link.download }).click();
  // By then the browser has read the file.
  setTimeout(() => URL.revokeObjectURL(href), 60_000);
}

async function makeFile(link: HTMLAnchorElement): Promise<Blob> {
  const { session } = await openPage();
  const isEdited = session.cells.some(({ edited }) => edited);
  const kind = link.dataset['take'];
  const core = link.closest<HTMLElement>('[data-core]')?.dataset['core'];
  // A build for no known site does not know the core's address; the page does.
  if (kind === 'ipynb' && (isEdited || !core))
    return notebookFile(link, session, core ?? new URL(address('nn.js'), location.href).href);
  // The site's own file is fetched rather than linked, so that the offline copy has it as well.
  if (!isEdited) return (await get(link.href)).blob();
  const program = programText(session.cells);
  return kind === 'zip' ? projectFile(link, program) : new Blob([program], { type: 'text/plain' });
}

async function notebookFile(link: HTMLAnchorElement, session: Session, core: string) {
  const built = (await (await get(link.href)).json()) as Notebook;
  const text = notebookText(pageNotebook(built, session, core));
  return new Blob([text], { type: 'application/x-ipynb+json' });
}

async function projectFile(link: HTMLAnchorElement, program: string) {
  const files = projectFiles({
    slug: link.download.replace(/\.zip$/, ''),
    title: document.querySelector('h1')?.textContent ?? '',
    program,
    core: new Uint8Array(await (await get(address('nn.tgz'))).arrayBuffer()),
  });
  return new Blob([zip(files)], { type: 'application/zip' });
}

async function get(url: string): Promise<Response> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response;
}
