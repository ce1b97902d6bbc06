import { plusCodeIn, plusCodePosition } from './plus-code.js';

const GENT = { latitude: 51.0536, longitude: 3.7304 };

function positionOf(text: string, near?: typeof GENT): ReturnType<typeof plusCodePosition> {
  const plusCode = plusCodeIn(text);
  return plusCode && plusCodePosition(plusCode, near);
}

describe('a Plus Code', () => {
  it.each([
    ['9F353P28+2M', '9F353P28+2M', false, ''],
    ['3P28+2M Gent', '3P28+2M', true, 'Gent'],
    ['3p28+2m, Gent', '3P28+2M', true, 'Gent'],
    ['Gent 3P28+2M', '3P28+2M', true, 'Gent'],
  ])('is found in %s', (text, code, short, beside) => {
    expect(plusCodeIn(text)).toEqual({ code, short, beside });
  });

  it.each(['Gent', '+32 475 12 34 56', '9F350000+', '9F353P28+', '3P28+2', 'AAAA+BB', '3P2+2M'])(
    'is not in %s',
    (text) => {
      expect(plusCodeIn(text)).toBeNull();
    },
  );

  it('is the middle of its square', () => {
    expect(positionOf('9F353P28+2M')).toEqual({ latitude: 51.050063, longitude: 3.716687 });
  });

  it('is completed by the place that it is near to', () => {
    expect(positionOf('3P28+2M', GENT)).toEqual({ latitude: 51.050063, longitude: 3.716687 });
    expect(positionOf('3P28+2M', { latitude: 45.1, longitude: 3.7 })?.latitude).toBeCloseTo(
      45.05,
      2,
    );
  });

  it('says nothing when it is short and near to nothing', () => {
    expect(positionOf('3P28+2M')).toBeNull();
  });
});
