import type { Text } from '@lib/kernel';
import { text } from './text.js';

/** A place on the body that a caller points to, and the complaints that are asked about there. */
export interface BodyRegion {
  readonly id: string;
  readonly name: Text;
  readonly protocols: readonly string[];
}

/** From head to foot; then what is of no one place. A complaint may be at several. */
export const BODY_REGIONS: readonly BodyRegion[] = [
  region('head', ['hoofd', 'tête', 'Kopf', 'head'], 'C06 C08 C09 C10 C11 C28'),
  region(
    'eye-ear-mouth',
    [
      'oog, oor, mond, keel',
      'œil, oreille, bouche, gorge',
      'Auge, Ohr, Mund, Hals',
      'eye, ear, mouth, throat',
    ],
    'C02 C13 C46 C47',
  ),
  region(
    'neck-back',
    ['nek en rug', 'nuque et dos', 'Nacken und Rücken', 'neck and back'],
    'C31 C32 C48',
  ),
  region(
    'chest',
    ['borst en adem', 'poitrine et souffle', 'Brust und Atem', 'chest and breath'],
    'C01 C03 C04 C05 C26 C31',
  ),
  region('belly', ['buik', 'ventre', 'Bauch', 'belly'], 'C16 C17 C18 C21 C22 C27 C31'),
  region(
    'below',
    [
      'onderbuik en geslachtsdelen',
      'bas-ventre et organes génitaux',
      'Unterleib und Geschlecht',
      'lower belly and genitals',
    ],
    'C19 C20 C21 C22 C23',
  ),
  region(
    'limbs',
    ['arm en been', 'bras et jambe', 'Arm und Bein', 'arm and leg'],
    'C29 C32 C33 C48',
  ),
  region(
    'skin',
    ['huid en wonden', 'peau et plaies', 'Haut und Wunden', 'skin and wounds'],
    'C13 C18 C33 C34 C42 C48',
  ),
  region(
    'whole',
    ['heel het lichaam', 'tout le corps', 'ganzer Körper', 'whole body'],
    'C07 C12 C14 C15 C24 C25 C30 C35 C36 C37 C38',
  ),
  region(
    'mind',
    [
      'gemoed, middelen, geweld',
      'moral, produits, violence',
      'Gemüt, Mittel, Gewalt',
      'mind, substances, violence',
    ],
    'C39 C40 C41 C43 C44 C45',
  ),
];

function region(
  id: string,
  [nl, fr, de, en]: readonly [string, string, string, string],
  protocols: string,
): BodyRegion {
  return { id, name: text(nl, fr, de, en), protocols: protocols.split(' ') };
}
