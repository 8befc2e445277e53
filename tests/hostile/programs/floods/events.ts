// tries: to report errors without an end
// expect: error /flood/
for (let i = 0; i < 1e5; i += 1) (globalThis as any).reportError(new Error('flood'));
