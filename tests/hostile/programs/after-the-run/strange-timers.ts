// tries: timers of strange delays, strange callbacks and strange numbers
// expect: error /TypeError|SyntaxError|Error/
for (const delay of [NaN, -1, Infinity, '10', {}, null, 2 ** 40])
  clearTimeout(setTimeout(() => {}, delay as number));
for (const id of [NaN, -1, 1e9, {}, null, '__proto__']) clearTimeout(id as number);
setTimeout({ toString: () => 'console.log("text")' } as any, 0);
