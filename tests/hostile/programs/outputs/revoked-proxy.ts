// tries: a proxy that is gone
// expect: done
// expect: prints "<Revoked Proxy>"
const { proxy, revoke } = Proxy.revocable({}, {});
revoke();
console.log(proxy);
