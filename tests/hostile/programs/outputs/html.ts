// tries: to write elements, handlers and scripts
// expect: done
// expect: prints "<img src=x onerror="
// expect: no-request
const html = `<img src=x onerror="document.title='x'"><script src="http://ADDRESS/x.js"></script><style>@import 'http://ADDRESS/x.css'</style><iframe src="http://ADDRESS/"></iframe>`;
console.log(html);
console.log({ [html]: html });
console.table([{ [html]: html }]);
console.group(html);
console.error(html);
