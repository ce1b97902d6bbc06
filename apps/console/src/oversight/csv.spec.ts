import { csvText } from './csv.js';

describe('a table as CSV', () => {
  it.each([
    ['a plain cell', 'open', 'open'],
    ['a comma', 'Gent, UZ', '"Gent, UZ"'],
    ['a quote', 'the "red" door', '"the ""red"" door"'],
    ['a line break', 'one\ntwo', '"one\ntwo"'],
    ['a formula', '=1+1', "'=1+1"],
    ['a formula with a comma', '@a,b', '"\'@a,b"'],
  ])('writes %s', (_, cell, written) => {
    expect(csvText([[cell, 'x']])).toBe(`${written},x\r\n`);
  });
});
