import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { canonicalText } from '@lib/audit';
import { PROTOCOLS } from '@lib/protocols';
import {
  evaluate,
  logicOf,
  type Answers,
  type Level,
  type Protocol,
  type TriageContext,
} from '@lib/triage';

/** The rules of a version, without its words. */
interface Head {
  readonly protocol: string;
  readonly version: number;
  readonly logicHash: string;
  readonly logic: Protocol;
}

interface Session {
  readonly engine: string;
  readonly context: TriageContext;
  readonly answers: Answers;
  readonly level: Level | null;
  readonly determinant: string | null;
}

const FOLDER = join(process.cwd(), 'test/golden');
const FILES = readdirSync(FOLDER).filter((name) => name.endsWith('.jsonl'));
const FEWEST = 5;

const hashOf = (logic: unknown): string =>
  createHash('sha256').update(canonicalText(logic)).digest('hex');

function recorded(file: string): { readonly head: Head; readonly sessions: readonly Session[] } {
  const lines = readFileSync(join(FOLDER, file), 'utf8').trim().split('\n');
  const [head, ...sessions] = lines.map((line) => JSON.parse(line) as unknown);
  return { head: head as Head, sessions: sessions as readonly Session[] };
}

describe.each(FILES)('the golden sessions of %s', (file) => {
  const { head, sessions } = recorded(file);

  it('come to the level that they came to when they were recorded', () => {
    expect(sessions.length).toBeGreaterThanOrEqual(FEWEST);
    const changed = sessions.flatMap(({ engine, context, answers, level, determinant }, index) => {
      const now = evaluate(head.logic, answers, context);
      return now.level === level && now.determinant === determinant
        ? []
        : [
            `Session ${index + 1} came to ${level} by ${determinant} with engine ${engine}, and now comes to ` +
              `${now.level} by ${now.determinant}. If the engine is meant to say so, raise ENGINE_VERSION in ` +
              'libs/triage/src/evaluate.ts and run `npm run golden -- --again`.',
          ];
    });
    expect(changed).toEqual([]);
  });

  it('were recorded with the rules that they name', () => {
    expect(hashOf(head.logic)).toBe(head.logicHash);
    expect(`${head.protocol}-${head.version}.jsonl`).toBe(file);
  });
});

describe.each(PROTOCOLS.map((protocol) => [protocol.code, protocol] as const))(
  'the rules of %s',
  (code, protocol) => {
    const file = `${code}-${protocol.version}.jsonl`;

    it('are recorded for this version', () => {
      if (!FILES.includes(file))
        throw new Error(
          `${code} has no golden sessions of version ${protocol.version}: run \`npm run golden\`.`,
        );
    });

    it('change only with the version', () => {
      if (!FILES.includes(file) || recorded(file).head.logicHash === hashOf(logicOf(protocol)))
        return;
      throw new Error(
        `The rules of ${code} changed, and its version did not. Raise \`version\` in libs/protocols/src/${code.toLowerCase()}-*.ts ` +
          'and run `npm run golden`; calls that were triaged with the version before keep it. Only while no centre ' +
          'uses that version: `npm run golden -- --again`. Words may change without a new version.',
      );
    });
  },
);
