// tries: to import a module by its address before anything runs
// expect: error /imports nothing but/
// expect: no-request
import { secret } from 'http://ADDRESS/module.js';
console.log(secret);
