import { doEarlyActs } from '../boot/early-acts.ts';
import { readStored, storageKeys, store } from '../storage.ts';
import { whenIdle } from './when-idle.ts';

/** The theme switch and the chapter menu, which both work on every page. */
let theme = readStored(storageKeys.theme);

/** What colours the bars of a phone's browser: an element each for a system in the light and the dark. */
const bars = Array.from(document.querySelectorAll<HTMLMetaElement>('[name="theme-color"]'));
const [light = '', dark = ''] = bars.map(({ content }) => content);
const colorBars = () => {
  if (theme !== 'light' && theme !== 'dark') return;
  for (const bar of bars) bar.content = theme === 'dark' ? dark : light;
};
colorBars();

const systemDark = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => theme === 'dark' || (theme !== 'light' && systemDark.matches);
const themeButton = document.querySelector<HTMLElement>('.theme');
const showTheme = () => {
  themeButton?.setAttribute('aria-pressed', String(isDark()));
  if (themeButton) themeButton.title = isDark() ? 'Dark now' : 'Light now';
};
showTheme();
systemDark.addEventListener('change', showTheme);

themeButton?.addEventListener('click', () => {
  theme = isDark() ? 'light' : 'dark';
  showTheme();
  document.documentElement.dataset['theme'] = theme;
  colorBars();
  // Where storage is full or forbidden, the choice holds for this page.
  store(storageKeys.theme, theme);
});

const menu = document.querySelector<HTMLDetailsElement>('.menu');
document.addEventListener('click', ({ target }) => {
  if (menu && target instanceof Node && !menu.contains(target)) menu.open = false;
});
menu?.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !menu.open) return;
  menu.open = false;
  menu.querySelector('summary')?.focus();
});

// Few readers have their system choose the colours: the styles for that are fetched where they do.
const forced = matchMedia('(forced-colors: active)');
const useSystemColors = () => {
  if (forced.matches) void import('./forced-colors.ts');
};
useSystemColors();
forced.addEventListener('change', useSystemColors);

if ('serviceWorker' in navigator && import.meta.env.PROD)
  whenIdle(() => void import('./offline-copy.ts'));

doEarlyActs();
