import { LANGUAGES } from '@lib/kernel';
import { RUBRICS, findRubrics } from './icpc-rubrics.js';

describe('the rubrics of notes', () => {
  it('have one code each, and a label in each language', () => {
    expect(new Set(RUBRICS.map(({ code }) => code)).size).toBe(RUBRICS.length);
    for (const { code, label } of RUBRICS) {
      expect(code).toMatch(/^[ABDFHKLNPRSTUWXYZ]\d\d$/);
      for (const language of LANGUAGES) expect(label[language].trim()).not.toBe('');
    }
  });

  it.each([
    ['nl', 'Hij heeft druk op de borst sinds vanmorgen', 'K02'],
    ['nl', 'neusbloeding', 'R06'],
    ['fr', 'mal de gorge depuis trois jours', 'R21'],
    ['de', 'Kopfschmerz', 'N01'],
    ['en', 'short of breath on the stairs', 'R02'],
    ['en', 'K90', 'K90'],
  ] as const)('are found by what was noted, %s: %s', (language, words, code) => {
    expect(
      findRubrics(words, language)
        .slice(0, 3)
        .map((one) => one.code),
    ).toContain(code);
  });

  it('are not found in what is about nothing', () => {
    expect(findRubrics('sleutel bij de buurvrouw', 'nl')).toEqual([]);
  });
});
