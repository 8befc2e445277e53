// tries: a cookie
// expect: error /Error/
await (globalThis as any).cookieStore.set('x', '1');
