// tries: a picture's filter, and a font for its text, by address
// expect: ends
// expect: no-request
const picture = new (globalThis as any).OffscreenCanvas(9, 9).getContext('2d');
picture.filter = 'url(http://ADDRESS/filter.svg#f)';
picture.font = '9px url(http://ADDRESS/font.woff2)';
picture.fillText('x', 1, 9);
