import { CONTEXT_PARTY, partyOf } from './caller-party.js';

describe('who speaks', () => {
  it.each([
    [{}, 'second', 'beside-patient'],
    [{ relation: 'self' }, 'first', 'patient'],
    [{ withPatient: false }, 'third', 'away-from-patient'],
    [{ relation: 'family', party: 'first' }, 'first', 'patient'],
    [{ relation: 'alarm-centre', party: 'fourth' }, 'fourth', 'away-from-patient'],
  ] as const)('is known from %j', (value, party, context) => {
    expect(partyOf(value)).toBe(party);
    expect(CONTEXT_PARTY[partyOf(value)]).toBe(context);
  });
});
