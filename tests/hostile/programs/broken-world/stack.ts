// tries: to lie about where it failed
// expect: error /here/
// expect: never-prints "999999999"
(Error as any).prepareStackTrace = (error: Error) =>
  `${error}\n    at behind-the-hood-program.js:999999999:999999999`;
(Error as any).stackTraceLimit = 1e9;
const lie = new Error('here');
lie.stack = 'Error: here\n    at behind-the-hood-program.js:999999999:999999999';
throw lie;
