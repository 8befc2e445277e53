// tries: signs of many scripts in turns, in lines and in a table
// expect: done
for (let line = 0; line < 50; line += 1) console.log('a␛क中😀'.repeat(700));
console.table([{ signs: 'a␛क中😀'.repeat(20_000) }]);
