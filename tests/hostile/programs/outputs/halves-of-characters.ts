// tries: text that is no text: halves of surrogate pairs, and what combines with the line above
// expect: done
console.log('\ud800', '\udc00\ud800', ['\udfff']);
console.log(`a${'\u0301'.repeat(500)}`);
