// tries: ten thousand promises that are rejected with nobody to catch them
// expect: error /flood/
for (let i = 0; i < 1e4; i += 1) void Promise.reject(new Error('flood'));
await new Promise((resolve) => setTimeout(resolve, 10));
