// tries: to throw what is no error, with elements in it
// expect: error /Uncaught.*<b>x<\/b>/
throw { message: '', toString: () => 'called', '<b>x</b>': '<b>x</b>' };
