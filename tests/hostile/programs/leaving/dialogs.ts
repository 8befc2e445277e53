// tries: to hold the page up with questions
// expect: error /Error/
const { alert, confirm, prompt, print } = globalThis as any;
for (const ask of [alert, confirm, prompt, print]) ask('answer me');
