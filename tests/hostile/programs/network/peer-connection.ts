// tries: a connection to a peer
// expect: error /Error/
// expect: no-request
const peer = new (globalThis as any).RTCPeerConnection({ iceServers: [{ urls: 'stun:ADDRESS' }] });
peer.createDataChannel('x');
await peer.setLocalDescription();
