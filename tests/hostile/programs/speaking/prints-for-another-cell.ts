// tries: to print as if it were the last cell
// expect: done
// expect: prints "mine"
let late = false;
const output = {
  kind: 'printed',
  cell: 11,
  outputs: [{ kind: 'text', stream: 'log', indent: 0, parts: ['forged'] }],
};
console.log('mine', output);
console.log(JSON.stringify(output));
