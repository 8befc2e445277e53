// tries: a map that only grows
// expect: any-end
const map = new Map<number, object>();
for (let key = 0; ; key += 1) map.set(key, { key });
