// tries: to send the window above somewhere else
// expect: error /Error/
// expect: no-request
const { parent, top } = globalThis as any;
(top ?? parent).location = 'http://ADDRESS/top';
