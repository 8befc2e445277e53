// tries: an error whose cause has a cause, ten thousand times
// expect: error /innermost|outermost/
let error = new Error('innermost');
for (let i = 0; i < 10_000; i += 1) error = new Error('outermost', { cause: error });
throw error;
