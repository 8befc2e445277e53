// async-for-each: async callbacks that nobody awaits
// expect: error /lost 1[^]*Line \d+, column \d+\./
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
[1, 2].forEach(async (n) => {
  throw new Error(`lost ${n}`);
});

// async-function: a call of an async function that nobody awaits
// expect: error /Error lost\?[^]*Line 5, column \d+\./
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
async function load() {
  throw new Error('lost?');
}
load();

// caught-in-a-later-turn: to catch a rejection when the turn in which it happened is over
// expect: error /late/
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const late = Promise.reject(new Error('late'));
setTimeout(() => late.catch(() => {}), 50);

// caught-in-the-same-turn: to catch a rejection before the turn is over, which is no failure
// expect: done
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const late = Promise.reject(new Error('caught'));
void (async () => {
  for (let turns = 0; turns < 100; turns += 1) await null;
  late.catch(() => {});
})();
void Promise.allSettled([Promise.reject(1)]);
console.log('end');

// chain: a rejection at the end of a thousand microtasks
// expect: error /deep/
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
let chain = Promise.resolve();
for (let i = 0; i < 1_000; i += 1) chain = chain.then(() => {});
void chain.then(() => Promise.reject(new Error('deep')));

// hidden: to hide a rejection from the page by listeners and broken built-ins
// expect: error /seen/
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
const { prototype } = (globalThis as any).PromiseRejectionEvent;
Object.defineProperty(prototype, 'reason', { get: () => null });
Event.prototype.preventDefault = () => {};
for (const capture of [true, false])
  addEventListener('unhandledrejection', (event) => event.stopImmediatePropagation(), { capture });
const rejected = Promise.reject.bind(Promise);
Promise.prototype.then = () => new Promise(() => {});
globalThis.Promise = undefined as never;
void rejected(new Error('seen'));

// in-a-timer: a rejection in a timer, which still belongs to the run
// expect: error /in a timer/
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
setTimeout(async () => {
  throw new Error('in a timer');
}, 20);

// microtask: an error in a microtask of its own
// expect: error /micro/
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
queueMicrotask(() => {
  throw new Error('micro');
});

// no-error: a rejection without an error
// expect: fails
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
void Promise.reject({ code: 3 });

// nothing: a rejection with nothing at all
// expect: fails
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
void Promise.reject();

// then: an error in a callback of then
// expect: error /in then/
const [x, w, b, z] = [0.7, 1.2, -0.4, 0.44];
void Promise.resolve().then(() => {
  throw new Error('in then');
});
