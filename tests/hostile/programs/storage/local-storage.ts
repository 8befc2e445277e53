// tries: local storage, and that of the session
// expect: error /Error/
(globalThis as any).localStorage.setItem('x', '1');
(globalThis as any).sessionStorage.setItem('x', '1');
