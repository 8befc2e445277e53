// tries: importScripts by address
// expect: error /Error/
// expect: no-request
(globalThis as any).importScripts('http://ADDRESS/script.js');
