import { storageKeys } from '../page/storage.ts';

/**
 * A script that runs before the page is drawn, so that it is never drawn in the other theme. Styles
 * show what only works with scripts by `data-scripted`. The content policy allows it by its hash.
 */
export const themeScript = `const d=document.documentElement.dataset;d.scripted="";try{const t=localStorage.getItem("${storageKeys.theme}");if(t==="light"||t==="dark")d.theme=t}catch{}`;
