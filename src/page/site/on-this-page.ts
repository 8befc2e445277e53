/** Marks the section that is being read in the list of them. */
const links = new Map(
  Array.from(document.querySelectorAll<HTMLAnchorElement>('.on-this-page a'), (link) => [
    decodeURIComponent(link.hash.slice(1)),
    link,
  ]),
);
const headings = [...links.keys()].flatMap((id) => document.getElementById(id) ?? []);

const mark = () => {
  // The last heading that has come up to the upper third of the window.
  const line = innerHeight / 3;
  const current = headings.findLast((heading) => heading.getBoundingClientRect().top < line);
  for (const [id, link] of links)
    if (id === current?.id) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
};

// A heading that crosses that line, or leaves the window, may change which section it is.
const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
for (const heading of headings) observer.observe(heading);
