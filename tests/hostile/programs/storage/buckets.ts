// tries: a bucket of storage
// expect: error /Error/
await (navigator as any).storageBuckets.open('x');
