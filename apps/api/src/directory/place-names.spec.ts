import { normalName, placePart } from './place-names.js';

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

describe('placePart', () => {
  it.each([
    ['Gent', 'Gent'],
    ['Coupure 12, 9000 Gent', 'Gent'],
    ['Coupure 12 9000 Gent', 'Gent'],
    ['9000 Gent', 'Gent'],
    ['Kerkstraat 3, Eeklo', 'Eeklo'],
    ['Kerkstraat 3, Eeklo, ', 'Eeklo'],
    ['9000', '9000'],
  ])('reads %s as %s', (text, part) => {
    expect(placePart(text)).toBe(part);
  });
});
