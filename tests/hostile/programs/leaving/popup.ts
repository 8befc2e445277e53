// tries: to open a window
// expect: error /Error/
// expect: no-request
(globalThis as any).open('http://ADDRESS/popup');
