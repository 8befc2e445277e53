// tries: to print without an end
// expect: cut
// expect: stopped-by-reader
for (let line = 0; ; line += 1) console.log(line);
