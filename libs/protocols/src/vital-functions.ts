import type { Protocol } from '@lib/triage';
import { finding, guideline, outcomes } from './building.js';
import { is } from './conditions.js';
import { ARREST, BREATHING, COLOUR, RESPONSIVE, SEVERE_BLEEDING } from './shared-questions.js';
import { text } from './text.js';

const ERC = guideline('ERC', 2021);

/** Asked before any complaint; it excludes danger and says nothing else. */
export const VITAL_FUNCTIONS: Protocol = {
  code: 'V00',
  version: 1,
  title: text('Vitale functies', 'Fonctions vitales', 'Vitalfunktionen', 'Vital functions'),
  status: 'draft',
  population: null,
  entryTerms: { nl: [], fr: [], de: [], en: [] },
  questions: [RESPONSIVE, BREATHING, SEVERE_BLEEDING, COLOUR],
  discriminators: [
    finding(
      'V00',
      '1',
      1,
      ARREST,
      text(
        'Reageert niet en ademt niet normaal',
        'Ne réagit pas et ne respire pas normalement',
        'Reagiert nicht und atmet nicht normal',
        'Not responding and not breathing normally',
      ),
      ERC,
      ['cpr-adult'],
    ),
    finding(
      'V00',
      '1',
      2,
      is('breathing', 'none'),
      text('Ademt niet', 'Ne respire pas', 'Atmet nicht', 'Not breathing'),
      ERC,
      ['cpr-adult'],
    ),
    finding(
      'V00',
      '1',
      3,
      is('responsive', false),
      text(
        'Niet wakker te krijgen',
        'Impossible à réveiller',
        'Nicht zu wecken',
        'Cannot be woken',
      ),
      ERC,
      ['recovery-position'],
    ),
    finding(
      'V00',
      '1',
      4,
      is('severe-bleeding'),
      text('Ernstige bloeding', 'Saignement grave', 'Starke Blutung', 'Severe bleeding'),
      ERC,
      ['stop-bleeding'],
    ),
    finding(
      'V00',
      '2',
      1,
      is('grey-or-clammy'),
      text(
        'Grauw, bleek of klam',
        'Gris, pâle ou moite',
        'Grau, blass oder kaltschweißig',
        'Grey, pale or clammy',
      ),
      ERC,
    ),
    finding(
      'V00',
      '2',
      2,
      is('breathing', 'abnormal'),
      text('Ademt vreemd', 'Respiration anormale', 'Atmet seltsam', 'Breathes oddly'),
      ERC,
    ),
    finding(
      'V00',
      '3',
      1,
      // Of those who do not respond the findings above say more.
      is('breathing', 'difficult'),
      text('Ademt moeilijk', 'Respire difficilement', 'Atmet mit Mühe', 'Breathes with difficulty'),
      ERC,
    ),
  ],
  modifiers: [],
  outcomes: outcomes(
    ['1', '2', '3', '8', 'A'],
    text(
      'Bel meteen opnieuw als de patiënt niet meer reageert, moeilijk ademt of grauw wordt.',
      'Rappelez aussitôt en cas d’absence de réaction, de respiration difficile ou de teint gris.',
      'Rufen Sie sofort wieder an, wenn keine Reaktion mehr kommt, das Atmen schwerfällt oder die Haut grau wird.',
      'Call again at once if there is no response any more, if breathing gets hard or if the skin turns grey.',
    ),
  ),
  restLevel: 'A',
};
