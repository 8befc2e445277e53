// tries: format signs without their values, and values without signs
// expect: done
// expect: prints "100%"
console.log('%s %d %i %f %j %o %O %c %% %', '100%');
console.log('%'.repeat(10_000));
console.log(`${'%s'.repeat(2_000)}`, ...Array.from({ length: 2_000 }, () => 'x'));
