import { checkAnswers, evaluate, isTriageContext } from '@lib/triage';
import { PROTOCOLS } from '../index.js';
import { CASES } from './index.js';

describe.each(PROTOCOLS.map((protocol) => [protocol.code, protocol] as const))(
  '%s',
  (code, protocol) => {
    const cases = CASES[code] ?? [];

    it('has at least eight scripted cases', () => {
      expect(cases.length).toBeGreaterThanOrEqual(8);
    });

    it.each(cases.map((one) => [one.name, one] as const))('%s', (_name, one) => {
      expect(checkAnswers(protocol, one.answers)).toEqual([]);
      expect(isTriageContext(one.context)).toBe(true);
      const { level, determinant, outcome } = evaluate(protocol, one.answers, one.context);
      expect({ level, because: determinant }).toEqual({ level: one.level, because: one.because });
      expect(outcome?.level).toBe(one.level);
    });
  },
);
