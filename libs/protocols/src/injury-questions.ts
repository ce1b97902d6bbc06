import type { Condition, Discriminator, Question } from '@lib/triage';
import { finding, yesNo } from './building.js';
import { all, any, is, younger } from './conditions.js';
import { text } from './text.js';

/** Questions that several kinds of injury share: one id, asked once. */
export const CANNOT_MOVE_OR_FEEL: Question = yesNo({
  id: 'limbs-paralysed-or-numb',
  text: text(
    'Zijn armen of benen plots slap, verlamd of gevoelloos, niet enkel door de pijn?',
    'Ses bras ou ses jambes sont-ils soudain faibles, paralysés ou insensibles, pas seulement à cause de la douleur ?',
    'Sind Arme oder Beine plötzlich schwach, gelähmt oder taub, nicht nur wegen der Schmerzen?',
    'Are the arms or legs suddenly weak, paralysed or numb, not just because of pain?',
  ),
  selfText: text(
    'Zijn uw armen of benen plots slap, verlamd of gevoelloos, niet enkel door de pijn?',
    'Vos bras ou vos jambes sont-ils soudain faibles, paralysés ou insensibles, pas seulement à cause de la douleur ?',
    'Sind Ihre Arme oder Beine plötzlich schwach, gelähmt oder taub, nicht nur wegen der Schmerzen?',
    'Are your arms or legs suddenly weak, paralysed or numb, not just because of pain?',
  ),
  plain: text(
    'Laat {hem|haar} stil liggen en alleen vingers en tenen bewegen. Mislukt dat, of voelt {hij|zij} ze niet?',
    'Qu’{il|elle} reste immobile et bouge seulement doigts et orteils. N’y arrive-t-{il|elle} pas, ou ne les sent-{il|elle} pas ?',
    'Lassen Sie {ihn|sie} still liegen und nur Finger und Zehen bewegen. Geht das nicht, oder spürt {er|sie} sie nicht?',
    'Have {him|her} lie still and move only the fingers and toes. Does that fail, or is {he|she} unable to feel them?',
  ),
  rationale: text(
    'Letsel van het ruggenmerg.',
    'Lésion de la moelle épinière.',
    'Verletzung des Rückenmarks.',
    'Injury of the spinal cord.',
  ),
});

export const SPINE_PAIN: Question = yesNo({
  id: 'neck-or-spine-pain',
  text: text(
    'Heeft {hij|zij} pijn in het midden van de nek of de rug?',
    'A-t-{il|elle} mal au milieu de la nuque ou du dos ?',
    'Hat {er|sie} Schmerzen in der Mitte von Nacken oder Rücken?',
    'Does {he|she} have pain in the middle of the neck or back?',
  ),
  selfText: text(
    'Hebt u pijn in het midden van de nek of de rug?',
    'Avez-vous mal au milieu de la nuque ou du dos ?',
    'Haben Sie Schmerzen in der Mitte von Nacken oder Rücken?',
    'Do you have pain in the middle of the neck or back?',
  ),
  rationale: text(
    'Kan een wervelbreuk zijn: niet verplaatsen.',
    'Peut être une fracture de vertèbre : ne pas déplacer.',
    'Kann ein Wirbelbruch sein: nicht bewegen.',
    'May be a broken vertebra: do not move.',
  ),
});

export const KNOCKED_OUT: Question = yesNo({
  id: 'knocked-out',
  text: text(
    'Was {hij|zij} na de klap bewusteloos, al was het maar even?',
    'A-t-{il|elle} perdu connaissance après le choc, même un instant ?',
    'War {er|sie} nach dem Aufprall bewusstlos, wenn auch nur kurz?',
    'Was {he|she} knocked out by the blow, even for a moment?',
  ),
  selfText: text(
    'Was u na de klap bewusteloos, al was het maar even?',
    'Avez-vous perdu connaissance après le choc, même un instant ?',
    'Waren Sie nach dem Aufprall bewusstlos, wenn auch nur kurz?',
    'Were you knocked out by the blow, even for a moment?',
  ),
  rationale: text(
    'Na bewustzijnsverlies is een bloeding in het hoofd waarschijnlijker.',
    'Après une perte de connaissance, une hémorragie cérébrale est plus probable.',
    'Nach Bewusstlosigkeit ist eine Blutung im Kopf wahrscheinlicher.',
    'After passing out, bleeding inside the head is likelier.',
  ),
});

export const TRUNK_HURT: Question = yesNo({
  id: 'trunk-hurt',
  text: text(
    'Heeft {hij|zij} pijn aan borstkas, buik of bekken, of is het daar hard of gezwollen?',
    'A-t-{il|elle} mal aux côtes, au ventre ou au bassin, ou est-ce dur ou gonflé à cet endroit ?',
    'Hat {er|sie} Schmerzen an Brustkorb, Bauch oder Becken, oder ist es dort hart oder geschwollen?',
    'Does {he|she} have pain in the ribs, belly or pelvis, or is it hard or swollen there?',
  ),
  selfText: text(
    'Hebt u pijn aan borstkas, buik of bekken, of is het daar hard of gezwollen?',
    'Avez-vous mal aux côtes, au ventre ou au bassin, ou est-ce dur ou gonflé à cet endroit ?',
    'Haben Sie Schmerzen an Brustkorb, Bauch oder Becken, oder ist es dort hart oder geschwollen?',
    'Do you have pain in the ribs, belly or pelvis, or is it hard or swollen there?',
  ),
  rationale: text(
    'Een inwendige bloeding blijft lang onzichtbaar.',
    'Une hémorragie interne reste longtemps invisible.',
    'Eine innere Blutung bleibt lange unsichtbar.',
    'Internal bleeding stays hidden for long.',
  ),
});

export const LIMB_DEFORMED: Question = yesNo({
  id: 'limb-deformed',
  text: text(
    'Staat een arm, been, hand of voet duidelijk scheef of krom?',
    'Un bras, une jambe, une main ou un pied est-il clairement déformé ou de travers ?',
    'Ist ein Arm, ein Bein, eine Hand oder ein Fuß deutlich krumm oder verformt?',
    'Is an arm, leg, hand or foot clearly bent or out of shape?',
  ),
  rationale: text(
    'Breuk of ontwrichting die gezet moet worden.',
    'Fracture ou luxation à remettre en place.',
    'Bruch oder Ausrenkung, die gerichtet werden muss.',
    'A break or dislocation that must be set.',
  ),
});

export const HIP_HURT: Question = yesNo({
  id: 'hip-hurt',
  text: text(
    'Doet de heup of lies zo’n pijn dat {hij|zij} niet op dat been kan staan, of is het been korter of gedraaid?',
    'La hanche ou l’aine fait-elle si mal qu’{il|elle} ne peut s’appuyer sur cette jambe, ou est-elle plus courte ou tournée ?',
    'Schmerzt die Hüfte oder Leiste so, dass {er|sie} das Bein nicht belasten kann, oder ist es kürzer oder verdreht?',
    'Does the hip or groin hurt so much that {he|she} cannot stand on that leg, or is the leg shorter or turned?',
  ),
  selfText: text(
    'Doet uw heup of lies zo’n pijn dat u niet op dat been kunt staan, of is het been korter of gedraaid?',
    'La hanche ou l’aine fait-elle si mal que vous ne pouvez vous appuyer sur cette jambe, ou est-elle plus courte ou tournée ?',
    'Schmerzt die Hüfte oder Leiste so, dass Sie das Bein nicht belasten können, oder ist es kürzer oder verdreht?',
    'Does your hip or groin hurt so much that you cannot stand on that leg, or is the leg shorter or turned?',
  ),
  rationale: text('Heupbreuk.', 'Fracture de la hanche.', 'Hüftbruch.', 'Broken hip.'),
});

export const WOUND_GAPES: Question = yesNo({
  id: 'wound-gapes',
  text: text(
    'Is er een wonde die openstaat, diep of vuil is?',
    'Y a-t-il une plaie ouverte qui bâille, profonde ou sale ?',
    'Gibt es eine Wunde, die klafft oder die tief oder schmutzig ist?',
    'Is there a wound that gapes, or one that is deep or dirty?',
  ),
  rationale: text(
    'Best binnen zes uur gesloten; denk aan tetanus.',
    'À refermer de préférence dans les six heures ; penser au tétanos.',
    'Möglichst binnen sechs Stunden zu schließen; an Tetanus denken.',
    'Best closed within six hours; think of tetanus.',
  ),
});

export const DONE_BY_SOMEONE: Question = yesNo({
  id: 'done-by-someone',
  text: text(
    'Heeft iemand {hem|haar} dit aangedaan, of past het verhaal niet bij het letsel?',
    'Quelqu’un lui a-t-il fait cela, ou le récit ne colle-t-il pas avec la blessure ?',
    'Hat {ihm|ihr} das jemand angetan, oder passt die Geschichte nicht zur Verletzung?',
    'Did someone do this to {him|her}, or does the story not fit the injury?',
  ),
  selfText: text(
    'Heeft iemand u dit aangedaan? Ja of nee volstaat.',
    'Quelqu’un vous a-t-il fait cela ? Oui ou non suffit.',
    'Hat Ihnen das jemand angetan? Ja oder nein genügt.',
    'Did someone do this to you? Just say yes or no.',
  ),
  rationale: text(
    'Wie geweld lijdt, heeft ook bescherming nodig.',
    'Qui subit des violences a aussi besoin de protection.',
    'Wer Gewalt erleidet, braucht auch Schutz.',
    'Whoever suffers violence needs protection too.',
  ),
});

/** Never of a man: whether he is pregnant is not left open. */
export const PREGNANT: Condition = all(
  { not: { context: 'sex', is: 'male' } },
  { context: 'pregnant', is: true },
);

/** Violence: a child or a frail person is brought to safety, another is seen, and the injuries are written down. */
export function violenceFindings(
  protocol: string,
  inHospital: number,
  seen: number,
): readonly Discriminator[] {
  const defenceless: Condition = any(younger(18), { context: 'frail', is: true });
  return [
    finding(
      protocol,
      '5',
      inHospital,
      all(is('done-by-someone'), defenceless),
      text(
        'Geweld op een kind of kwetsbare persoon',
        'Violence sur un enfant ou une personne fragile',
        'Gewalt gegen ein Kind oder eine gebrechliche Person',
        'Violence against a child or frail person',
      ),
    ),
    finding(
      protocol,
      '7',
      seen,
      is('done-by-someone'),
      text(
        'Geweld: letsels vaststellen',
        'Violence : constater les lésions',
        'Gewalt: Verletzungen dokumentieren',
        'Violence: injuries to be recorded',
      ),
    ),
  ];
}
