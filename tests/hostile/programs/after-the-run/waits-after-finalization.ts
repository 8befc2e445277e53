// tries: to act when the engine throws something away
// expect: done
const { FinalizationRegistry } = globalThis as any;
const registry = new FinalizationRegistry(() => console.log('thrown away'));
for (let i = 0; i < 1e5; i += 1) registry.register({}, i);
