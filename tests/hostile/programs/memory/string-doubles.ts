// tries: a string that doubles until the engine gives up
// expect: any-end
let text = 'x';
for (;;) text += text;
