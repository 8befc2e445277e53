// tries: a request by XMLHttpRequest that waits for its answer
// expect: error /Error/
// expect: no-request
const request = new (globalThis as any).XMLHttpRequest();
request.open('GET', 'http://ADDRESS/xhr', false);
request.send();
