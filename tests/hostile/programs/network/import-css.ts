// tries: to import a style sheet by its address
// expect: error /Error/
// expect: no-request
await import('http://ADDRESS/style.css' as string, { with: { type: 'css' } });
