import { protocolsInHand, setAsideRefusal, versionTaken, type TakenUp } from './taken-up.js';

const TAKEN: readonly TakenUp[] = [
  { protocol: 'V00' },
  { protocol: 'C04' },
  { protocol: 'C16' },
  { protocol: 'C04', setAside: 'chosen-by-mistake' },
];

describe('the protocols in hand', () => {
  it('are those that were taken up and not set aside, in their order', () => {
    expect(protocolsInHand(TAKEN)).toEqual(['V00', 'C16']);
  });

  it('count again when they are taken up again', () => {
    expect(protocolsInHand([...TAKEN, { protocol: 'C04' }])).toEqual(['V00', 'C04', 'C16']);
  });

  it.each([
    ['V00', 'protocol-required'],
    ['C04', 'protocol-not-in-hand'],
    ['C01', 'protocol-not-in-hand'],
    ['C16', null],
  ])('are set aside, or not: %s', (protocol, refusal) => {
    expect(setAsideRefusal(TAKEN, protocol)).toBe(refusal);
  });

  it.each([
    ['C04', 3],
    ['C16', 1],
    ['C01', undefined],
  ])('run on the version of the newest word on them: %s', (protocol, version) => {
    const taken = [
      { protocol: 'C04', protocolVersion: 2 },
      { protocol: 'C16', protocolVersion: 1 },
      { protocol: 'C04', protocolVersion: 3 },
    ];
    expect(versionTaken(taken, protocol)).toBe(version);
  });
});
