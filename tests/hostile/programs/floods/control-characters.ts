// tries: half a million signs that each need an element of their own
// expect: ends
for (let line = 0; line < 90; line += 1) console.log('\u001b[1m'.repeat(2_400));
