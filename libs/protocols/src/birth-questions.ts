import type { Condition, Question } from '@lib/triage';
import { choice, yesNo } from './building.js';
import { all, older } from './conditions.js';
import { text } from './text.js';

/** A girl or woman who can be pregnant, and questions that pregnancy and childbed share. */
export const WOMAN: Condition = all({ context: 'sex', is: 'female' }, older(12));

export const MATERNAL_FIT: Question = choice(
  {
    id: 'maternal-fit',
    text: text(
      'Heeft ze stuipen gehad: schokken over het hele lichaam?',
      'A-t-elle eu des convulsions : des secousses de tout le corps ?',
      'Hatte sie einen Krampfanfall: Zuckungen am ganzen Körper?',
      'Has she had a fit: jerking of the whole body?',
    ),
    selfText: text(
      'Hebt u stuipen gehad: schokken over het hele lichaam?',
      'Avez-vous eu des convulsions : des secousses de tout le corps ?',
      'Hatten Sie einen Krampfanfall: Zuckungen am ganzen Körper?',
      'Have you had a fit: jerking of the whole body?',
    ),
    rationale: text(
      'Stuipen in de zwangerschap of het kraambed zijn eclampsie tot het tegendeel blijkt.',
      'Des convulsions pendant la grossesse ou après sont une éclampsie jusqu’à preuve du contraire.',
      'Ein Krampfanfall in Schwangerschaft oder Wochenbett gilt als Eklampsie bis zum Beweis des Gegenteils.',
      'A fit in pregnancy or after birth is eclampsia until proven otherwise.',
    ),
  },
  [
    ['none', text('nee', 'non', 'nein', 'no')],
    ['over', text('ja, maar nu voorbij', 'oui, mais fini', 'ja, jetzt vorbei', 'yes, now over')],
    ['now', text('ja, nu nog', 'oui, en ce moment', 'ja, jetzt noch', 'yes, still now')],
  ],
);

export const PRE_ECLAMPSIA: Question = yesNo({
  id: 'pre-eclampsia-sign',
  text: text(
    'Heeft ze erge hoofdpijn, ziet ze vlekken of wazig, of heeft ze pijn hoog in de buik onder de ribben?',
    'A-t-elle un fort mal de tête, des taches ou un flou devant les yeux, ou mal en haut du ventre sous les côtes ?',
    'Hat sie starke Kopfschmerzen, sieht sie Flecken oder verschwommen, oder Schmerzen im Oberbauch unter den Rippen?',
    'Does she have a bad headache, see spots or a blur, or have pain high in the belly under the ribs?',
  ),
  selfText: text(
    'Hebt u erge hoofdpijn, ziet u vlekken of wazig, of hebt u pijn hoog in de buik onder de ribben?',
    'Avez-vous un fort mal de tête, des taches ou un flou devant les yeux, ou mal en haut du ventre sous les côtes ?',
    'Haben Sie starke Kopfschmerzen, sehen Sie Flecken oder verschwommen, oder Schmerzen im Oberbauch unter den Rippen?',
    'Do you have a bad headache, see spots or a blur, or have pain high in the belly under the ribs?',
  ),
  support: text(
    'Maagzuur dat betert na een zuurremmer telt niet. Plots gezwollen gezicht of handen telt wel.',
    'Une brûlure d’estomac soulagée par un antiacide ne compte pas. Visage ou mains soudain gonflés, oui.',
    'Sodbrennen, das nach einem Säureblocker nachlässt, zählt nicht. Plötzlich geschwollenes Gesicht oder Hände schon.',
    'Heartburn that an antacid relieves does not count. A suddenly swollen face or hands does.',
  ),
  rationale: text(
    'Zwangerschapsvergiftiging, tot zes weken na de bevalling.',
    'Pré-éclampsie, jusqu’à six semaines après l’accouchement.',
    'Schwangerschaftsvergiftung, bis sechs Wochen nach der Geburt.',
    'Pre-eclampsia, up to six weeks after birth.',
  ),
});

export const ONE_LEG_SWOLLEN: Question = yesNo({
  id: 'maternal-leg-swollen',
  text: text(
    'Is één been dikker, warmer of pijnlijker dan het andere?',
    'Une jambe est-elle plus gonflée, plus chaude ou plus douloureuse que l’autre ?',
    'Ist ein Bein dicker, wärmer oder schmerzhafter als das andere?',
    'Is one leg more swollen, warm or painful than the other?',
  ),
  rationale: text(
    'Klonter in het been: in zwangerschap en kraambed vaker.',
    'Phlébite : plus fréquente pendant la grossesse et après.',
    'Thrombose: in Schwangerschaft und Wochenbett häufiger.',
    'A clot in the leg: more common in pregnancy and after birth.',
  ),
});

export const URINE_BURNS: Question = yesNo({
  id: 'urine-burns',
  text: text(
    'Brandt het bij het plassen, of moet {hij|zij} heel vaak kleine beetjes plassen?',
    'Est-ce que cela brûle en urinant, ou doit-{il|elle} uriner très souvent de petites quantités ?',
    'Brennt es beim Wasserlassen, oder muss {er|sie} sehr oft kleine Mengen lassen?',
    'Does it burn to pass urine, or does {he|she} go very often for small amounts?',
  ),
  selfText: text(
    'Brandt het bij het plassen, of moet u heel vaak kleine beetjes plassen?',
    'Est-ce que cela brûle en urinant, ou devez-vous uriner très souvent de petites quantités ?',
    'Brennt es beim Wasserlassen, oder müssen Sie sehr oft kleine Mengen lassen?',
    'Does it burn to pass urine, or do you go very often for small amounts?',
  ),
  rationale: text('Blaasontsteking.', 'Cystite.', 'Blasenentzündung.', 'A bladder infection.'),
});
