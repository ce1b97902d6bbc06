import { outcomeLines } from './outcome-lines.js';

const HEADER = 'case,naca,news2,disposition,diagnosis';

describe('a table of outcomes', () => {
  it('is read line by line, whatever the divider, and an empty cell is not known', () => {
    const good = [
      {
        line: 2,
        number: '26-000001',
        outcome: { naca: 5, news2: 9, disposition: 'ward', diagnosis: 'I21.9' },
      },
      { line: 4, number: '26-000002', outcome: { disposition: 'home' } },
    ];
    const lines = ['26-000001,5,9,ward,I21.9', '', '"26-000002",,,home,'];
    expect(outcomeLines([HEADER, ...lines].join('\n'))).toEqual({ good, bad: [] });
    const semicolons = [HEADER, ...lines].join('\r\n').replaceAll(',', ';');
    expect(outcomeLines(`\uFEFF${semicolons}`)).toEqual({ good, bad: [] });
  });

  it.each([
    ['26-000001,5,9,ward', 'columns'],
    ['Jan Peeters,5,9,ward,I21', 'case'],
    ['26-000001,8,9,ward,I21', 'naca'],
    ['26-000001,5,21,ward,I21', 'news2'],
    ['26-000001,five,2,ward,I21', 'naca'],
    ['26-000001,5,9,hotel,I21', 'disposition'],
    ['26-000001,5,9,ward,heart', 'diagnosis'],
    ['26-000001,,,,', 'nothing'],
  ])('says what is wrong with %s: %s, and reads the others', (wrong, problem) => {
    const read = outcomeLines(
      [HEADER, '26-000009,1,,home,', wrong, '26-000010,2,,home,'].join('\n'),
    );
    expect(read?.bad).toEqual([{ line: 3, problem }]);
    expect(read?.good.map(({ number }) => number)).toEqual(['26-000009', '26-000010']);
  });

  it('takes a case once: of two lines the first', () => {
    const read = outcomeLines([HEADER, '26-000001,1,,,', '26-000001,2,,,'].join('\n'));
    expect(read).toMatchObject({
      good: [{ outcome: { naca: 1 } }],
      bad: [{ line: 3, problem: 'repeated' }],
    });
  });

  it('is none without its columns', () => {
    expect(outcomeLines('number,naca\n26-000001,5')).toBeNull();
    expect(outcomeLines('')).toBeNull();
  });
});
