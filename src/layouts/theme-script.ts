import { storageKeys } from '../page/storage-keys.ts';

/**
 * Runs before the page is drawn, so that it is never drawn in the other theme. `data-scripted`
 * shows what only works with scripts. The content policy lets it in by its hash.
 */
export const themeScript = `const d=document.documentElement.dataset;d.scripted="";try{const t=localStorage.getItem("${storageKeys.theme}");if(t==="light"||t==="dark")d.theme=t}catch{}`;
