// tries: to be told first of what goes wrong, and to keep it to itself
// expect: error /mine/
const { addEventListener, Event } = globalThis as any;
addEventListener('error', (event: any) => event.stopImmediatePropagation(), true);
addEventListener('unhandledrejection', (event: any) => event.stopImmediatePropagation(), true);
(globalThis as any).onerror = () => true;
Event.prototype.preventDefault = () => {};
throw new Error('mine');
