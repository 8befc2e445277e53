// tries: an error whose message is a hundred million characters long
// expect: error /RangeError x{100}/
throw new RangeError('x'.repeat(1e8));
