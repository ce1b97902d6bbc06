// Times in milliseconds, summed up.
export function now() {
  return Number(process.hrtime.bigint()) / 1e6;
}

export function summary(times) {
  if (times.length === 0) return { n: 0 };
  const sorted = Float64Array.from(times).sort();
  const at = (share) =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))]);
  return { n: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), max: at(1) };
}

export function round(number, digits = 2) {
  return Number(number.toFixed(digits));
}

export async function timed(work) {
  const before = now();
  await work();
  return now() - before;
}

export function say(text) {
  process.stderr.write(`${text}\n`);
}
