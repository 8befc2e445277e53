/** Marks the section that is being read in the list of them. */
const links = document.querySelectorAll<HTMLAnchorElement>('.on-this-page a');
// A heading in a section that is not laid out would have it laid out to tell where it stands.
const sections = Array.from(links).flatMap((link) => {
  const heading = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  const section = heading?.closest('section');
  return section ? [{ section, link }] : [];
});

const mark = () => {
  // The last section that has come up to the upper third of the window.
  const line = innerHeight / 3;
  const current = sections.findLast(({ section }) => section.getBoundingClientRect().top < line);
  for (const { link } of sections)
    if (link === current?.link) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
};

// A section that crosses that line, or leaves the window, may change which one it is.
const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -66% 0px' });
for (const { section } of sections) observer.observe(section);
