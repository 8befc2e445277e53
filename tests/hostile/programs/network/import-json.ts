// tries: to import data by its address
// expect: error /Error/
// expect: no-request
await import('http://ADDRESS/data.json' as string, { with: { type: 'json' } });
