/**
 * A script that notes what a reader presses before the page's scripts are there: on a slow line a
 * button is in sight seconds before them. They do it when they come (`early-acts.ts`). The content
 * policy allows it by its hash.
 */
export const earlyScript =
  'globalThis.earlyActs=[];for(const type of["click","change","keydown"])document.addEventListener(type,act=>globalThis.earlyActs?.push(act),true)';
