// tries: to overflow the stack again and again, and to print where hardly any stack is left
// expect: any-end
function down(): void {
  try {
    down();
  } catch {
    console.log({ a: [1, { b: 2 }] });
  }
}
down();
