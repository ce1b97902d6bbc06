import { createHash } from 'node:crypto';
import { canonicalText } from '@lib/audit';
import type { ContentFlaw } from '@lib/contracts';
import type { Text } from '@lib/kernel';
import { INSTRUCTIONS, PROTOCOLS } from '@lib/protocols';
import {
  checkAnswers,
  checkProtocol,
  evaluate,
  parseProtocol,
  parseScriptedCases,
  type Parsed,
  type Protocol,
  type ScriptedCase,
} from '@lib/triage';
import { Refused } from '../platform/refused.js';

/** What a version holds. */
export interface Content {
  readonly content: Protocol;
  readonly cases: readonly ScriptedCase[];
}

/** The same as it is stored. */
export interface StoredContent {
  readonly content: string;
  readonly cases: string;
}

const MOST_TOLD = 100;

/** The RFC 8785 text of a protocol, and its name: SHA-256 in hex over the bytes. */
export function canonicalContent(protocol: Protocol): {
  readonly content: string;
  readonly contentHash: string;
} {
  const content = canonicalText(protocol);
  return { content, contentHash: createHash('sha256').update(content).digest('hex') };
}

let bundled: ReadonlyMap<string, Protocol> | undefined;

/** The protocol of the program's own library that has this content: nobody needs a second copy of it. */
export function bundledByHash(hash: string): Protocol | undefined {
  bundled ??= new Map(PROTOCOLS.map((one) => [canonicalContent(one).contentHash, one]));
  return bundled.get(hash);
}

/** The columns that keep a content. */
export function storedContent({ content: protocol, cases }: Content): StoredContent & {
  readonly contentHash: string;
  readonly title: Text;
} {
  const { content, contentHash } = canonicalContent(protocol);
  return { title: protocol.title, content, contentHash, cases: JSON.stringify(cases) };
}

/** A stored content; it had its shape when it was stored. */
export function parsedContent({ content, cases }: StoredContent): Content {
  return {
    content: JSON.parse(content) as Protocol,
    cases: JSON.parse(cases) as readonly ScriptedCase[],
  };
}

/** A content from outside, made one of this code and number, or a refusal that says where it has not the shape. */
export function givenContent(
  { content, cases }: { readonly content: unknown; readonly cases: unknown },
  code: string,
  number: number,
): Content {
  const protocol = shaped('content', parseProtocol(content));
  return {
    content: { ...protocol, code, version: number },
    cases: shaped('cases', parseScriptedCases(cases)),
  };
}

/** What keeps a content from review and release. */
export function flawsOf({ content, cases }: Content): readonly ContentFlaw[] {
  const instructions = new Set(INSTRUCTIONS.map(({ id }) => id));
  const flaws = checkProtocol(content, { instructions, cases });
  return [
    ...flaws.map(({ code, at }) => ({ at, rule: code })),
    ...cases.flatMap((story, index) =>
      endsAsTold(content, story) ? [] : [{ at: `cases/${index}`, rule: 'case-fails' }],
    ),
  ];
}

/** Refuses a content that has flaws, and names them. */
export function refuseFlaws(stored: StoredContent | undefined): void {
  if (!stored) throw new Refused('protocol-version-unknown');
  const flaws = flawsOf(parsedContent(stored));
  if (flaws.length > 0) throw new Refused('protocol-flawed', told(flaws));
}

function endsAsTold(
  protocol: Protocol,
  { answers, context, level, because }: ScriptedCase,
): boolean {
  if (checkAnswers(protocol, answers).length > 0) return false;
  const evaluation = evaluate(protocol, answers, context);
  return evaluation.level === level && evaluation.determinant === because;
}

function shaped<Value>(field: string, parsed: Parsed<Value>): Value {
  if (parsed.ok) return parsed.value;
  const problems = parsed.problems.map(({ at, rule }) => ({
    at: at === '' ? field : `${field}/${at}`,
    rule,
  }));
  throw new Refused('protocol-content-invalid', told(problems));
}

function told(flaws: readonly ContentFlaw[]): readonly { field: string; rule: string }[] {
  return flaws.slice(0, MOST_TOLD).map(({ at, rule }) => ({ field: at, rule }));
}
