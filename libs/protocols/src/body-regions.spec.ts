import { BODY_REGIONS, PROTOCOLS } from './index.js';

describe('the places on the body', () => {
  const clinical = PROTOCOLS.map(({ code }) => code).filter((code) => code.startsWith('C'));

  it('lead to every complaint, and to nothing that is not there', () => {
    const reached = new Set(BODY_REGIONS.flatMap(({ protocols }) => protocols));
    expect([...reached].sort()).toEqual([...clinical].sort());
  });
});
