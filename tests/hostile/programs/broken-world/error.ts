// tries: to replace errors
// expect: error /Uncaught|Error/
(globalThis as any).Error = function () {
  return { name: 1, message: {}, stack: [] };
};
Error.prototype = null as any;
throw new Error('x');
