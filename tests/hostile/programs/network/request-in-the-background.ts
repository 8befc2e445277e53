// tries: many fetches at once, of every kind that a request can be
// expect: error /0 of/
// expect: no-request
const ways = ['GET', 'POST', 'PUT', 'DELETE', 'HEAD', 'OPTIONS'].flatMap((method) =>
  (['cors', 'no-cors', 'same-origin'] as const).map((mode) =>
    fetch(`http://ADDRESS/${method}`, { method, mode } as any),
  ),
);
const answers = await Promise.allSettled(ways);
const through = answers.filter(({ status }) => status === 'fulfilled').length;
throw new Error(`${through} of ${answers.length}`);
