// tries: the file system that a site has for itself
// expect: error /Error/
const folder = await (navigator as any).storage.getDirectory();
const file = await folder.getFileHandle('x', { create: true });
console.log(file);
