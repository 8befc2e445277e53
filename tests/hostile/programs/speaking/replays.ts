// tries: to say again what was said, by cloning and printing what it can see of it
// expect: done
const { structuredClone, performance } = globalThis as any;
const seen = performance.getEntries().map(({ name }: { name: string }) => name);
for (const name of seen)
  if (name.startsWith('blob:')) {
    const module = await import(name).catch(() => ({}));
    for (const key of Object.keys(module))
      if (/hook|end|report|cell/i.test(key)) console.log('found', key);
  }
console.log(structuredClone([1]));
