/**
 * The downloads at a chapter's end work as plain links. With scripts, each gives the program as it
 * stands on the page; what makes such a file is fetched at the click.
 */
for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-address]'))
  link.textContent = link.href;

document.addEventListener('click', (event) => {
  const { target } = event;
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-take]') : undefined;
  if (!link || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void download(link);
});

async function download(link: HTMLAnchorElement): Promise<void> {
  const status = document.querySelector('[data-told]');
  const say = (text: string) => {
    if (status) status.textContent = text;
  };
  say('');
  try {
    const { saveFile } = await import('./export-file.ts');
    await saveFile(link);
  } catch {
    say('The file could not be made: the site does not answer.');
  }
}
