import type { Source } from '@lib/triage';
import { INSTRUCTIONS, PROTOCOLS } from './index.js';
import { SOURCES } from './sources.js';

const named = ({ family, year }: { family: string; year: number }) => `${family} ${year}`;
const cited = [
  ...PROTOCOLS.flatMap(({ discriminators, modifiers }) => [...discriminators, ...modifiers]),
  ...INSTRUCTIONS,
].flatMap(({ source }: { readonly source: Source }) =>
  typeof source === 'string' ? [] : named(source),
);
const registered = SOURCES.map(named);

describe('the registry of sources', () => {
  it('has each source once', () => {
    expect(new Set(registered).size).toBe(registered.length);
  });

  it('has what the library names, and nothing else', () => {
    expect([...new Set(cited)].sort()).toEqual([...registered].sort());
  });

  it('says where each can be found', () => {
    const unfit = SOURCES.filter(({ address }) => new URL(address).protocol !== 'https:');
    expect(unfit).toEqual([]);
  });
});
