// ansi: signs that a terminal obeys
// expect: done
// expect: prints "␛[2J"
// expect: never-prints /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/
console.log('\u001b[2J\u001b[1;1H\u001b]0;title\u0007\u009b31mred\u001b[0m\b\b\b\r\v\f\u0000');
console.log(['\u001b[31m', '\u0000']);
console.table([{ '\u001b[31m': '\u001b[31m' }]);

// bidi-in-an-error: an error whose name and message turn the direction of writing, and hold elements
// expect: error /<b>/
// expect: never-prints /[\u001b\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
const error = new Error('\u202e\u001b[31m<b>message</b>');
error.name = '\u202e\u001b[31m<b>name</b>';
throw error;

// bidi: to turn the direction of writing, and to hide characters
// expect: done
// expect: prints "\\u{202e}"
// expect: never-prints /[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/
const turned = '\u202eno error\u202c\u2066\u2067\u2068\u2069\u200b\u200e\u200f\ufeff\u061c';
console.log(turned, [turned], { [turned]: turned });
console.table([{ [turned]: turned }]);

// formats: format signs without their values, and values without signs
// expect: done
// expect: prints "100%"
console.log('%s %d %i %f %j %o %O %c %% %', '100%');
console.log('%'.repeat(10_000));
console.log(`${'%s'.repeat(2_000)}`, ...Array.from({ length: 2_000 }, () => 'x'));

// getter-throws: a getter that throws, and one that prints
// expect: done
// expect: prints "[Getter]"
// expect: never-prints "called"
const trap = {
  get a(): number {
    throw new Error('called');
  },
  get b() {
    console.log('called');
    return 1;
  },
};
console.log(trap);
console.table([trap]);
console.dir(trap);

// halves-of-characters: text that is no text: halves of surrogate pairs, and what combines with the line above
// expect: done
console.log('\ud800', '\udc00\ud800', ['\udfff']);
console.log(`a${'\u0301'.repeat(500)}`);

// html: to write elements, handlers and scripts
// expect: done
// expect: prints "<img src=x onerror="
const html = `<img src=x onerror="document.title='x'"><script src="http://ADDRESS/x.js"></script><style>@import 'http://ADDRESS/x.css'</style><iframe src="http://ADDRESS/"></iframe>`;
console.log(html);
console.log({ [html]: html });
console.table([{ [html]: html }]);
console.group(html);
console.error(html);

// prose: to put elements into the numbers in the prose
// expect: done
// expect: prints "bound"
const [x, w] = ['<img src=x onerror=alert(1)>', { toString: () => '<b>w</b>' }];
const b = new Proxy({}, { get: () => '<i>b</i>' });
const z = Object.assign(() => 1, { valueOf: () => NaN, value: '<u>z</u>' });
console.log('bound');

// proxy-that-lies: a list that says that it is longer than it can be, and a key that is not there
// expect: done
const list = new Proxy([1], {
  get: () => Infinity,
  getOwnPropertyDescriptor: () => ({
    value: 2,
    configurable: true,
    enumerable: true,
    writable: true,
  }),
  ownKeys: () => ['length', '0', '1', 'x', 'y'],
});
console.log(list);

// proxy-that-loops: a proxy that never answers when it is looked at
// expect: stopped-by-reader
const endless = new Proxy(
  {},
  {
    ownKeys() {
      for (;;) {}
    },
  },
);
console.log(endless);

// proxy-that-prints: a proxy that prints itself when it is printed
// expect: any-end
const mirror: object = new Proxy(
  {},
  {
    getPrototypeOf() {
      console.log(mirror);
      return null;
    },
  },
);
console.log(mirror);

// proxy-throws: a proxy all of whose traps throw
// expect: done
const trap = new Proxy(
  {},
  {
    get() {
      throw new Error('trapped');
    },
    getOwnPropertyDescriptor() {
      throw new Error('trapped');
    },
    getPrototypeOf() {
      throw new Error('trapped');
    },
    ownKeys() {
      throw new Error('trapped');
    },
  },
);
console.log(trap, [trap]);
console.table(trap);
console.count(trap as any);

// proxy-with-endless-prototypes: a proxy that is its own ancestor
// expect: done
const ancestor: object = new Proxy({}, { getPrototypeOf: () => ancestor });
console.log(ancestor);

// revoked-proxy: a proxy that is gone
// expect: done
// expect: prints "<Revoked Proxy>"
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
console.log(proxy);

// svg: to draw, and to run what a drawing can run
// expect: done
// expect: prints "<svg onload="
console.log(
  '<svg onload="alert(1)"><image href="http://ADDRESS/x.png"/><script>alert(1)</script></svg>',
);
console.log(
  '<math><maction actiontype="statusline" xlink:href="javascript:alert(1)">x</maction></math>',
);
console.log('</div></pre></template>--><![CDATA[ <!-- &lt;b&gt; &#60;b&#62;');

// tags: objects that give themselves out as something else
// expect: done
class Evil {
  get [Symbol.toStringTag]() {
    return '<b>';
  }
}
Object.defineProperty(Evil, 'name', { value: '<script>' });
console.log(new Evil(), Evil, Object.create(Date.prototype), Object.create(Map.prototype));
console.log(
  Object.setPrototypeOf(new Map([[1, 2]]), Set.prototype),
  Object.create(Promise.prototype),
);
console.log(
  Object.setPrototypeOf([1], null),
  Object.setPrototypeOf(() => 1, null),
);

// thrown-markup: to throw what is no error, with elements in it
// expect: error /Uncaught.*<b>x<\/b>/
throw { message: '', toString: () => 'called', '<b>x</b>': '<b>x</b>' };

// thrown-nothing: to throw nothing at all
// expect: error /Uncaught/
throw undefined;

// thrown-proxy: to throw what cannot be looked at
// expect: error /Uncaught/
throw new Proxy(
  {},
  {
    get() {
      throw new Error('trapped');
    },
    getPrototypeOf() {
      throw new Error('trapped');
    },
    ownKeys() {
      throw new Error('trapped');
    },
  },
);

// to-string-that-loops: a conversion that never ends
// expect: stopped-by-reader
console.log(
  `${{
    toString() {
      for (;;) {}
    },
  }}`,
);

// to-string: conversions that throw, loop and lie
// expect: done
// expect: never-prints "called"
const trap = {
  toString() {
    throw new Error('called');
  },
  valueOf() {
    throw new Error('called');
  },
  toJSON() {
    throw new Error('called');
  },
  [Symbol.toPrimitive]() {
    throw new Error('called');
  },
  [Symbol.for('nodejs.util.inspect.custom')]: () => 'called',
};
console.log(trap);
console.log('%s %d %i %f %j %o %O', trap, trap, trap, trap, trap, trap, trap);
console.table([trap]);
