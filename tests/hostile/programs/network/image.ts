// tries: an image
// expect: error /Error/
// expect: no-request
const image = new (globalThis as any).Image();
image.src = 'http://ADDRESS/image.png';
