// tries: to fetch at the very end, and not to wait for the answer
// expect: ends
// expect: no-request
void fetch('http://ADDRESS/late').catch(() => {});
