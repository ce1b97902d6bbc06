// A process of its own with many consoles, connected as the browser's console is.
import { io } from 'socket.io-client';
import { now } from './figures.mjs';

const sockets = [];
/** When each console that saw it saw an object, until all have. */
const seen = new Map();
/** Consoles that have a board since the last mark, and when. */
let fresh = new Map();
let awaited = 0;
let position = null;

process.on('message', (message) => {
  if (message.type === 'open') open(message);
  else if (message.type === 'await-fresh') {
    fresh = new Map();
    awaited = sockets.length;
  }
});

function open({ url, cookies }) {
  awaited = cookies.length;
  for (const [index, cookie] of cookies.entries()) {
    const socket = io(url, {
      transports: ['websocket'],
      reconnectionDelayMax: 2_000,
      forceNew: true,
      extraHeaders: { cookie },
    });
    sockets.push(socket);
    socket.on('connect', () => socket.emit('resume', position));
    socket.on('board-snapshot', ({ state }) => {
      position ??= state.position;
      isFresh(index);
    });
    socket.on('board-changes', ({ changes, state }) => {
      const at = now();
      position = state.position;
      isFresh(index, at);
      for (const { kind, id } of changes) if (kind === 'intervention') isSeen(id, at);
    });
    socket.on('connect_error', ({ message }) => {
      if (message !== 'websocket error') process.send({ type: 'refused', message });
    });
  }
}

function isFresh(index, at = now()) {
  if (awaited === 0 || fresh.has(index)) return;
  fresh.set(index, at);
  if (fresh.size < awaited) return;
  awaited = 0;
  process.send({ type: 'fresh', times: [...fresh.values()] });
}

function isSeen(id, at) {
  const times = seen.get(id) ?? [];
  if (times.push(at) < sockets.length) {
    seen.set(id, times);
    return;
  }
  seen.delete(id);
  process.send({ type: 'seen', id, times });
}
