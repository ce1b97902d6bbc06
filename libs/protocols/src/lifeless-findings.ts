import type { Discriminator } from '@lib/triage';
import { finding, guideline } from './building.js';
import { is } from './conditions.js';
import { ARREST } from './shared-questions.js';
import { text } from './text.js';

const ERC = guideline('ERC', 2021);

/** Findings 1-01 to 1-03: no response, no breath, or both. Each speaks what saves that patient, after `first`: what makes the place safe. */
export function lifelessFindings(
  protocol: string,
  first: readonly string[] = [],
): readonly Discriminator[] {
  return [
    finding(
      protocol,
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
      [...first, 'cpr-adult'],
    ),
    finding(
      protocol,
      '1',
      2,
      is('breathing', 'none'),
      text('Ademt niet', 'Ne respire pas', 'Atmet nicht', 'Not breathing'),
      ERC,
      [...first, 'cpr-adult'],
    ),
    finding(
      protocol,
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
      [...first, 'recovery-position'],
    ),
  ];
}
