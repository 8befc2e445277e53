// tries: a beacon
// expect: error /Error/
// expect: no-request
if (!(navigator as any).sendBeacon('http://ADDRESS/beacon', 'x')) throw new Error('refused');
