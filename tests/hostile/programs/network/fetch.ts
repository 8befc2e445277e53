// tries: to fetch
// expect: error /Error/
// expect: no-request
await fetch('http://ADDRESS/fetch');
