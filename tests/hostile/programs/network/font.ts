// tries: a font
// expect: error /Error/
// expect: no-request
const font = new (globalThis as any).FontFace('F', 'url(http://ADDRESS/font.woff2)');
(globalThis as any).fonts?.add(font);
await font.load();
