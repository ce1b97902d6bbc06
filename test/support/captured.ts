/** What the process writes while it is watched; `end` gives the streams back. */
export interface Captured {
  readonly text: () => string;
  readonly end: () => void;
}

/** Catches standard output and error, and lets them pass. */
export function captured(): Captured {
  const parts: string[] = [];
  const streams = [process.stdout, process.stderr] as const;
  const writes = streams.map((stream) => stream.write.bind(stream));
  streams.forEach((stream, n) => {
    const write = writes[n];
    stream.write = (chunk: string | Uint8Array, ...more: []): boolean => {
      parts.push(typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString());
      return write?.(chunk, ...more) ?? true;
    };
  });
  return {
    text: () => parts.join(''),
    end: () => {
      streams.forEach((stream, n) => {
        const write = writes[n];
        if (write) stream.write = write;
      });
    },
  };
}
