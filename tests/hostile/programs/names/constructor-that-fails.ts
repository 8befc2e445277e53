// tries: to call its names what every object has, and to fail before they are set
// expect: error /here/
if (Date.now() > 0) throw new Error('here');
const constructor = 1;
const __proto__ = 2;
const toString = 3;
