import type { Language } from '@lib/kernel';
import { findProtocols, PROTOCOLS } from './index.js';

/** What callers say, with slips and mixed languages, and the protocol that must be among the first three. */
const SPOKEN: readonly (readonly [Language, string, string])[] = [
  ['nl', 'mijn man heeft pijn op zijn borst', 'C04'],
  ['nl', 'borstpjin', 'C04'],
  ['nl', 'hij krijgt geen lucht meer', 'C03'],
  ['nl', 'ze ademt niet meer', 'C01'],
  ['nl', 'verslikt in een stuk vlees', 'C02'],
  ['nl', 'haar mond hangt scheef en ze praat raar', 'C06'],
  ['nl', 'baby met hoge koorts', 'C25'],
  ['nl', 'hoge koorts en rillingen', 'C14'],
  ['nl', 'zich niet lekker voelen', 'C15'],
  ['fr', 'douleur dans la poitrine', 'C04'],
  ['fr', 'il s’étouffe avec un bonbon', 'C02'],
  ['fr', 'il ne respire plus', 'C01'],
  ['fr', 'essoufflé, il respire mal', 'C03'],
  ['fr', 'bouche de travers', 'C06'],
  ['fr', 'mon enfant a de la fièvre', 'C25'],
  ['fr', 'fièvre et frissons', 'C14'],
  ['fr', 'malaise, pas bien', 'C15'],
  ['de', 'Schmerzen in der Brust', 'C04'],
  ['de', 'er atmet nicht mehr', 'C01'],
  ['de', 'Atemnot', 'C03'],
  ['de', 'Schlaganfall, Mund hängt', 'C06'],
  ['de', 'Kind hat Fieber', 'C25'],
  ['de', 'verschluckt', 'C02'],
  ['de', 'Blutvergiftung', 'C14'],
  ['en', 'chest pain going to the left arm', 'C04'],
  ['en', 'he is not breathing', 'C01'],
  ['en', 'short of breath', 'C03'],
  ['en', 'choking on a sweet', 'C02'],
  ['en', 'face drooping', 'C06'],
  ['en', 'my baby has a fever', 'C25'],
  ['en', 'feeling unwell', 'C15'],
  ['en', 'high fever and shivering', 'C14'],
  // A French-speaking caller to a Dutch-speaking desk.
  ['nl', 'douleur poitrine', 'C04'],
];

describe('findProtocols', () => {
  it.each(SPOKEN)('in %s finds "%s" as %s', (language, words, code) => {
    const codes = findProtocols(words, language, PROTOCOLS).map((found) => found.code);
    expect(codes.slice(0, 3)).toContain(code);
  });

  it('takes the code of a protocol itself first', () => {
    expect(findProtocols('c06', 'en', PROTOCOLS)[0]?.code).toBe('C06');
  });

  it('finds nothing in nothing, and nothing in words that no protocol knows', () => {
    expect(findProtocols('', 'nl', PROTOCOLS)).toEqual([]);
    expect(findProtocols('!?', 'nl', PROTOCOLS)).toEqual([]);
    expect(findProtocols('belastingaangifte', 'nl', PROTOCOLS)).toEqual([]);
  });
});
