// tries: a cookie of the document
// expect: error /Error/
(globalThis as any).document.cookie = 'x=1';
