// tries: a request by XMLHttpRequest that does not wait
// expect: error /refused/
// expect: no-request
const request = new (globalThis as any).XMLHttpRequest();
request.open('POST', 'http://ADDRESS/xhr');
await new Promise((resolve, reject) => {
  request.onload = resolve;
  request.onerror = () => reject(new Error('refused'));
  request.send('x');
});
