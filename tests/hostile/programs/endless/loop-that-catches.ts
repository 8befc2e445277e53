// tries: to survive being stopped, by catching everything that is thrown
// expect: stopped-by-reader
function stay(): void {
  for (;;) {
    try {
      for (;;) {}
    } catch {
      continue;
    } finally {
      stay();
    }
  }
}
stay();
