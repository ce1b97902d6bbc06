import { open } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { INSTRUCTIONS, PROTOCOLS, describeLibrary, examine } from '@lib/protocols';
import type { ExaminationProblem } from '@lib/triage';
import { fileNamed, operation, say, WrongRequest } from './operation.js';

const USAGE = `Usage: npm run --silent triage -- --describe
       npm run --silent triage -- FILE       one triage as JSON a line; "-" reads what is piped in`;

const MESSAGES: Readonly<Record<ExaminationProblem['code'], string>> = {
  'malformed-json': 'The line is no JSON object',
  'field-unknown': 'There is no such field',
  'protocol-unknown': 'There is no such protocol',
  'protocol-missing': 'Name a protocol, or say the complaint',
  'complaint-unknown': 'No protocol fits this complaint',
  'complaint-invalid': 'A complaint is a text of at most 500 characters',
  'language-unknown': 'The language is nl, fr, de or en',
  'context-invalid': 'The context has no such field, or not with this value',
  'question-unknown': 'The protocol has no such question',
  'answer-invalid': 'The question takes no such answer',
};

// Whoever reads may stop reading.
process.stdout.on('error', () => process.exit());

await operation({ describe: { type: 'boolean', default: false } }, USAGE, async (asked) => {
  const { describe } = asked.values;
  const [name, ...more] = asked.names;
  if (describe ? name !== undefined : !name || more.length > 0) throw new WrongRequest(USAGE);
  if (!name) say(JSON.stringify(describeLibrary(PROTOCOLS, INSTRUCTIONS), null, 2));
  else for await (const answer of answersTo(name)) say(JSON.stringify(answer));
});

/** Line by line; what is wrong with one is said in its place, and the next one is read. */
async function* answersTo(name: string): AsyncGenerator<object> {
  let line = 0;
  for await (const text of await linesOf(name)) {
    line++;
    if (text.trim() === '') continue;
    const examined = examine(parsed(text), PROTOCOLS);
    yield examined.ok
      ? { line, ...examined.view }
      : { line, error: { ...examined.problem, message: MESSAGES[examined.problem.code] } };
  }
}

async function linesOf(name: string): Promise<AsyncIterable<string>> {
  if (name === '-') return createInterface({ input: process.stdin, crlfDelay: Infinity });
  try {
    const file = await open(fileNamed(name));
    if ((await file.stat()).isDirectory()) throw new WrongRequest(`${name} is a folder`);
    return file.readLines();
  } catch (error) {
    if (error instanceof WrongRequest) throw error;
    const { code = 'unknown' } = error as NodeJS.ErrnoException;
    throw new WrongRequest(`${name} cannot be read: ${code}`);
  }
}

/** Nothing for what is no JSON: it is then said to be malformed. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
