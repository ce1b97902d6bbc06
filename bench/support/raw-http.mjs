// One keep-alive connection that sends one request after another: as little work as a client can do.
import { connect } from 'node:net';

const END_OF_HEAD = Buffer.from('\r\n\r\n');

export class RawHttp {
  #socket;
  #host;
  #pieces = Buffer.alloc(0);
  #waiting;

  static open(port) {
    return new Promise((done, failed) => {
      const client = new RawHttp();
      client.#host = `127.0.0.1:${port}`;
      client.#socket = connect({ port, host: '127.0.0.1', noDelay: true }, () => done(client));
      client.#socket.once('error', (error) => {
        failed(error);
        client.#waiting?.failed(error);
      });
      client.#socket.once('close', () => client.#waiting?.failed(new Error('closed')));
      client.#socket.on('data', (piece) => client.#take(piece));
    });
  }

  /** The status, and the body as text. */
  request(method, path, cookie, body, key) {
    const json = body === undefined ? '' : JSON.stringify(body);
    const head =
      `${method} ${path} HTTP/1.1\r\nhost: ${this.#host}\r\ncookie: ${cookie}\r\n` +
      (key ? `idempotency-key: ${key}\r\n` : '') +
      (json ? `content-type: application/json\r\n` : '') +
      `content-length: ${Buffer.byteLength(json)}\r\n\r\n`;
    return new Promise((done, failed) => {
      this.#waiting = { done, failed };
      this.#socket.write(head + json);
    });
  }

  close() {
    this.#waiting = undefined;
    this.#socket.destroy();
  }

  #take(piece) {
    this.#pieces = this.#pieces.length === 0 ? piece : Buffer.concat([this.#pieces, piece]);
    const end = this.#pieces.indexOf(END_OF_HEAD);
    if (end < 0) return;
    const head = this.#pieces.toString('latin1', 0, end);
    const length = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
    const whole = end + 4 + length;
    if (this.#pieces.length < whole) return;
    const text = this.#pieces.toString('utf8', end + 4, whole);
    this.#pieces = this.#pieces.subarray(whole);
    const { done } = this.#waiting;
    this.#waiting = undefined;
    done({ status: Number(head.slice(9, 12)), head, text });
  }
}
