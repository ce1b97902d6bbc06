import { closeCase } from './close-case.js';

describe('closing a case', () => {
  it('is allowed when all that was organised has ended', () => {
    const ended = [{ status: 'completed' }, { status: 'cancelled' }] as const;
    expect(closeCase({ status: 'open' }, ended)).toMatchObject({ ok: true });
  });

  it('is refused with an open intervention', () => {
    expect(closeCase({ status: 'open' }, [{ status: 'completed' }, { status: 'open' }])).toEqual({
      ok: false,
      refusal: { code: 'case-has-open-intervention' },
    });
  });

  it('is refused twice', () => {
    expect(closeCase({ status: 'closed' }, [])).toEqual({
      ok: false,
      refusal: { code: 'case-closed' },
    });
  });
});
