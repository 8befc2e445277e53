// tries: to send without being allowed to read, and to go on sending when the page is gone
// expect: error /Error/
// expect: no-request
await fetch('http://ADDRESS/fetch', {
  method: 'POST',
  body: 'x',
  mode: 'no-cors',
  keepalive: true,
});
