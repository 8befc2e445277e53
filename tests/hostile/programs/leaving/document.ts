// tries: to write into the page
// expect: error /Error/
const { document } = globalThis as any;
document.body.innerHTML = '<h1>taken over</h1>';
