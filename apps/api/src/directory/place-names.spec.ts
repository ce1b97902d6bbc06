import { normalName, placeParts } from './place-names.js';

describe('normalName', () => {
  it.each([
    ['Liège', 'liege'],
    ['Sint-Truiden', 'st truiden'],
    ['St-Truiden', 'st truiden'],
    ['ST.TRUIDEN', 'st truiden'],
    ['Sankt Vith', 'st vith'],
    ['Saint-Vith', 'st vith'],
    ['Sainte-Ode', 'st ode'],
    ['Santiago', 'santiago'],
    ['Belœil', 'beloeil'],
    ["'s-Gravenbrakel", 's gravenbrakel'],
    ['Straßburg', 'strassburg'],
    ['Œudeghien', 'oeudeghien'],
    ['Київ', ''],
  ])('compares %s as %s', (name, norm) => {
    expect(normalName(name)).toBe(norm);
  });
});

describe('placeParts', () => {
  it.each([
    ['Gent', ['Gent']],
    ['Coupure 12, 9000 Gent', ['Gent', 'Coupure 12']],
    ['Coupure 12 9000 Gent', ['Gent', 'Coupure 12']],
    ['9000 Gent', ['Gent']],
    ['Kerkstraat 3, Eeklo, ', ['Eeklo', 'Kerkstraat 3']],
    ['Halle (Zoersel)', ['Zoersel', 'Halle']],
    ['9000', []],
    ['a, b, c, d, e', ['e', 'd', 'c', 'b']],
  ])('reads %s as %j', (text, parts) => {
    expect(placeParts(text)).toEqual(parts);
  });
});
