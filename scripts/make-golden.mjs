// Records golden sessions: of each protocol some scripted cases with what they come to, beside the rules that they were
// triaged with. `npm run golden` adds the versions that have no file yet; it never changes one that is there, unless
// `npm run golden -- --again` is asked for: before a version is in use, or when the engine has a new version.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildStale } from './build.mjs';

const ROOT = resolve(import.meta.dirname, '..');
const FOLDER = join(ROOT, 'test/golden');
const PER_PROTOCOL = 8;
const again = process.argv.includes('--again');

await buildStale();
const { CASES, PROTOCOLS } = await import('../dist/libs/protocols/src/index.js');
const { ENGINE_VERSION, evaluate, logicOf } = await import('../dist/libs/triage/src/index.js');
const { canonicalText } = await import('../dist/libs/audit/src/index.js');

mkdirSync(FOLDER, { recursive: true });
let written = 0;
for (const protocol of PROTOCOLS) {
  const file = join(FOLDER, `${protocol.code}-${protocol.version}.jsonl`);
  if (existsSync(file) && !again) continue;
  const text = linesOf(protocol).join('\n') + '\n';
  if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
  writeFileSync(file, text);
  written += 1;
}
process.stdout.write(`${written} files of golden sessions were written\n`);

function linesOf(protocol) {
  const { code, version } = protocol;
  const logic = logicOf(protocol);
  const logicHash = createHash('sha256').update(canonicalText(logic)).digest('hex');
  const sessions = spread(CASES[code] ?? []).map(({ context, answers }) => {
    const { level, determinant } = evaluate(protocol, answers, context);
    return {
      protocol: code,
      version,
      engine: ENGINE_VERSION,
      context,
      answers,
      level,
      determinant,
    };
  });
  return [{ protocol: code, version, logicHash, logic }, ...sessions].map((one) =>
    JSON.stringify(one),
  );
}

/** Some of a list, of each level one first, then in their order. */
function spread(cases) {
  const first = cases.filter(
    (one, index) => cases.findIndex(({ level }) => level === one.level) === index,
  );
  const rest = cases.filter((one) => !first.includes(one));
  return [...first, ...rest].slice(0, Math.max(PER_PROTOCOL, first.length));
}
