// tries: to speak to the page, and to other runs, by a BroadcastChannel
// expect: error /Error/
new (globalThis as any).BroadcastChannel('x').postMessage('here I am');
