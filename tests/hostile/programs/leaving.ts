// clipboard: to read what the reader has copied
// expect: error /Error/
console.log(await (navigator as any).clipboard.readText());

// code-from-text: to make code from text
// expect: ends
const { setTimeout: later } = globalThis;
for (const make of [eval, Function, (async () => {}).constructor as any])
  try {
    await make('fetch("http://ADDRESS/text")')?.();
  } catch (error) {
    console.log('refused', (error as Error).name);
  }
later('fetch("http://ADDRESS/timer")' as any, 0);

// dialogs: to hold the page up with questions
// expect: error /Error/
const { alert, confirm, prompt, print } = globalThis as any;
for (const ask of [alert, confirm, prompt, print]) ask('answer me');

// document: to write into the page
// expect: error /Error/
const { document } = globalThis as any;
document.body.innerHTML = '<h1>taken over</h1>';

// location: to send the page somewhere else
// expect: ends
const { location } = globalThis as any;
try {
  location.assign('http://ADDRESS/assign');
} catch {
  location.href = 'http://ADDRESS/href';
}

// notification: to notify the reader
// expect: ends
const { Notification } = globalThis as any;
console.log(Notification?.permission);
new Notification('look here');

// popup: to open a window
// expect: error /Error/
(globalThis as any).open('http://ADDRESS/popup');

// top-window: to send the window above somewhere else
// expect: error /Error/
const { parent, top } = globalThis as any;
(top ?? parent).location = 'http://ADDRESS/top';
