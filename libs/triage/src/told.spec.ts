import { LANGUAGES } from '@lib/kernel';
import {
  isSafetyNetDone,
  isTold,
  refusalAtEnd,
  safetyNet,
  sentencesOf,
  silentCall,
  wantsSafetyNet,
  type PatientAtEnd,
  type Told,
} from './index.js';

const TEXT = {
  nl: 'Bel meteen terug bij koorts boven 38.5 graden. Doe dat ook als hij suf wordt!',
  fr: 'Rappelez en cas de fièvre. Faites-le aussi s’il est somnolent !',
  de: 'Rufen Sie bei Fieber wieder an. Tun Sie das auch, wenn er schläfrig wird!',
  en: 'Call again for a fever. Do so too if he gets drowsy!',
};

const read = (language: 'nl' | 'fr', upTo: number): readonly Told[] =>
  sentencesOf(TEXT[language])
    .slice(0, upTo)
    .map((sentence) => ({ kind: 'read', language, sentence }));

describe('the safety net', () => {
  it('is read sentence by sentence', () => {
    expect(sentencesOf(TEXT.nl)).toEqual([
      'Bel meteen terug bij koorts boven 38.5 graden.',
      'Doe dat ook als hij suf wordt!',
    ]);
    for (const language of LANGUAGES)
      expect(sentencesOf(TEXT[language]).join(' ')).toBe(TEXT[language]);
  });

  it('is done when every sentence was read in one language and was said back in it', () => {
    const saidBack: Told = { kind: 'said-back', language: 'nl' };
    expect(isSafetyNetDone(TEXT, read('nl', 2))).toBe(false);
    expect(isSafetyNetDone(TEXT, [...read('nl', 1), ...read('fr', 2), saidBack])).toBe(false);
    expect(isSafetyNetDone(TEXT, [...read('nl', 2), saidBack])).toBe(true);
  });

  it('is read anew when its text changed', () => {
    const told: readonly Told[] = [...read('nl', 2), { kind: 'said-back', language: 'nl' }];
    const changed = { ...TEXT, nl: `${TEXT.nl} Blijf bij hem.` };
    expect(safetyNet(changed, 'nl', told).done).toBe(false);
  });

  it.each(['6', '7', '8', 'A'] as const)('is wanted for level %s', (level) => {
    expect(wantsSafetyNet(level)).toBe(true);
  });

  it.each(['1', '2', '3', '4', '5', null] as const)('is not asked for level %s', (level) => {
    expect(wantsSafetyNet(level)).toBe(false);
  });

  it('takes nothing that has another shape', () => {
    expect(isTold({ kind: 'read', language: 'nl', sentence: 'Bel terug.' })).toBe(true);
    for (const odd of [
      null,
      [],
      { kind: 'read', language: 'xx', sentence: 'Bel terug.' },
      { kind: 'read', language: 'nl', sentence: '' },
      { kind: 'said-back', language: 'nl', more: 1 },
      { kind: 'skipped', reason: 'whim' },
      { kind: 'shouted' },
    ])
      expect(isTold(odd)).toBe(false);
  });
});

describe('the end of a case', () => {
  const patient = (change: Partial<PatientAtEnd>): PatientAtEnd => ({
    level: '7',
    safetyNetting: TEXT,
    told: [{ kind: 'skipped', reason: 'caller-gone' }],
    accounted: true,
    ...change,
  });

  it('wants the reason of a triage that stopped where nobody saw the patient', () => {
    const stopped = [patient({ accounted: false })];
    expect(refusalAtEnd('refused', stopped)).toBe('triage-unfinished');
    expect(refusalAtEnd('transported', stopped)).toBeNull();
  });

  it('wants the safety net of every patient who waits', () => {
    expect(refusalAtEnd('advice-given', [patient({}), patient({ told: [] })])).toBe(
      'safety-net-unread',
    );
    expect(refusalAtEnd('transported', [patient({ level: '3', told: [] })])).toBeNull();
  });

  it('leaves a duplicate to the case that goes on', () => {
    expect(refusalAtEnd('duplicate', [patient({ told: [], accounted: false })])).toBeNull();
  });
});

describe('a silent call', () => {
  it('asks for a weapon only where somebody threatens', () => {
    expect(silentCall({ there: true, danger: false }).next?.id).toBe('hurt');
    expect(silentCall({ there: true, danger: true }).next?.id).toBe('weapon');
  });

  it('says at once what makes the scene dangerous', () => {
    expect(silentCall({ there: true, danger: true, weapon: true })).toMatchObject({
      hazards: ['violence', 'weapon'],
      wantsPolice: true,
    });
  });

  it('is never over as nothing when nobody answers', () => {
    expect(silentCall({ there: false })).toMatchObject({ nobody: true, next: null });
  });
});
