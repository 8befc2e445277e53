// tries: to fetch the page itself, and what lies beside it
// expect: error /refused/
// expect: no-request
for (const address of ['/', './', 'about:srcdoc', String(globalThis.location)])
  try {
    await fetch(address);
    console.log('reached', address);
  } catch {
    continue;
  }
throw new Error('refused');
