import { randomBytes } from 'node:crypto';
import { seal, unseal } from './envelope.js';

describe('a sealed value', () => {
  const key = randomBytes(32);
  const plain = Buffer.from('Coupure 12, Gent');

  it('opens with its key and in its place', () => {
    expect(unseal(key, seal(key, plain, 'a|1'), 'a|1')).toEqual(plain);
  });

  it('is never sealed the same way twice', () => {
    expect(seal(key, plain, 'a|1')).not.toEqual(seal(key, plain, 'a|1'));
  });

  it.each([
    ['another key', randomBytes(32), 'a|1'],
    ['another place', key, 'a|2'],
  ])('does not open with %s', (_, otherKey, context) => {
    expect(() => unseal(otherKey, seal(key, plain, 'a|1'), context)).toThrow();
  });

  it('does not open when a byte was changed', () => {
    const sealed = seal(key, plain, 'a|1');
    sealed.writeUInt8(sealed.readUInt8(14) ^ 1, 14);
    expect(() => unseal(key, sealed, 'a|1')).toThrow();
  });
});
