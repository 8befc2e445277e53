// tries: to throw nothing at all
// expect: error /Uncaught/
throw undefined;
