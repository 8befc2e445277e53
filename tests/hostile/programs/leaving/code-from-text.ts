// tries: to make code from text
// expect: ends
// expect: no-request
const { setTimeout: later } = globalThis;
for (const make of [eval, Function, (async () => {}).constructor as any])
  try {
    await make('fetch("http://ADDRESS/text")')?.();
  } catch (error) {
    console.log('refused', (error as Error).name);
  }
later('fetch("http://ADDRESS/timer")' as any, 0);
