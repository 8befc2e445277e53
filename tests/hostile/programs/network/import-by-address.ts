// tries: to import a module by its address while it runs
// expect: error /Error/
// expect: no-request
await import('http://ADDRESS/module.js' as string);
