import type { Protocol } from '@lib/triage';
import { choice, finding, guideline, outcomes, yesNo } from './building.js';
import { all, any, is, oneOf } from './conditions.js';
import { ARREST, BREATHING, COLOUR, RESPONSIVE } from './shared-questions.js';
import { text } from './text.js';

const ERC = guideline('ERC', 2021);

/** Choking. Silence is worse than noise. */
export const C02: Protocol = {
  code: 'C02',
  version: 1,
  title: text('Verslikking', 'Étouffement', 'Verschlucken', 'Choking'),
  status: 'draft',
  population: null,
  entryTerms: {
    nl: ['verslikt', 'verslikt zich', 'stikt', 'iets in de keel', 'keel geblokkeerd', 'eten blijft steken', 'kind heeft iets ingeslikt', 'batterij ingeslikt', 'knoopbatterij', 'magneet ingeslikt', 'muntstuk ingeslikt', 'kan niet praten na eten', 'hoest en krijgt geen lucht', 'graat in keel', 'snoepje in keel'],
    fr: ['s’étouffe', 'étouffement', 'fausse route', 'quelque chose dans la gorge', 'gorge bloquée', 'nourriture coincée', 'l’enfant a avalé quelque chose', 'pile avalée', 'pile bouton', 'aimant avalé', 'pièce avalée', 'ne peut plus parler en mangeant', 'tousse et n’a pas d’air', 'arête dans la gorge', 'bonbon dans la gorge'],
    de: ['verschluckt', 'hat sich verschluckt', 'erstickt', 'etwas im Hals', 'Hals blockiert', 'Essen steckt fest', 'Kind hat etwas verschluckt', 'Batterie verschluckt', 'Knopfzelle', 'Magnet verschluckt', 'Münze verschluckt', 'kann nach dem Essen nicht sprechen', 'hustet und bekommt keine Luft', 'Gräte im Hals', 'Bonbon im Hals'],
    en: ['choking', 'choked on food', 'suffocating', 'something in the throat', 'throat blocked', 'food stuck', 'child swallowed something', 'swallowed a battery', 'button battery', 'swallowed a magnet', 'swallowed a coin', 'cannot speak after eating', 'coughing and no air', 'fish bone in throat', 'sweet in throat'],
  },
  questions: [
    RESPONSIVE,
    BREATHING,
    choice(
      {
        id: 'voice',
        text: text('Kan hij praten, huilen of hoesten?', 'Peut-il parler, pleurer ou tousser ?', 'Kann er sprechen, weinen oder husten?', 'Can he speak, cry or cough?'),
        rationale: text('Wie geen geluid maakt, krijgt geen lucht.', 'Qui ne fait aucun son n’a pas d’air.', 'Wer keinen Laut gibt, bekommt keine Luft.', 'Who makes no sound gets no air.'),
      },
      [
        ['normal', text('ja, gewoon', 'oui, normalement', 'ja, normal', 'yes, normally')],
        ['weak', text('zwak of piepend', 'faiblement ou sifflant', 'schwach oder pfeifend', 'weakly or with a whistle')],
        ['silent', text('nee, geen geluid', 'non, aucun son', 'nein, kein Laut', 'no, no sound')],
      ],
    ),
    COLOUR,
    yesNo({ id: 'cleared', text: text('Is het er nu uit of doorgeslikt?', 'Est-ce sorti ou avalé maintenant ?', 'Ist es jetzt heraus oder hinuntergeschluckt?', 'Is it out or swallowed now?'), rationale: text('Onderscheidt nu gevaar van nazorg.', 'Distingue le danger actuel du suivi.', 'Trennt jetzige Gefahr von Nachsorge.', 'Separates danger now from aftercare.'), neutral: true }),
    yesNo({ id: 'drooling', text: text('Kwijlt hij of kan hij niet slikken?', 'Bave-t-il ou ne peut-il pas avaler ?', 'Sabbert er oder kann er nicht schlucken?', 'Is he drooling or unable to swallow?'), rationale: text('Wijst op een vastzittend voorwerp of zwelling.', 'Évoque un objet coincé ou un gonflement.', 'Deutet auf festsitzenden Gegenstand oder Schwellung.', 'Points to a stuck object or swelling.') }),
    choice(
      {
        id: 'object',
        text: text('Wat was het?', 'Qu’était-ce ?', 'Was war es?', 'What was it?'),
        rationale: text('Een knoopbatterij brandt binnen twee uur, magneten knellen darmen.', 'Une pile bouton brûle en deux heures, des aimants pincent l’intestin.', 'Eine Knopfzelle verätzt binnen zwei Stunden, Magnete klemmen den Darm.', 'A button battery burns within two hours, magnets trap the gut.'),
      },
      [
        ['food', text('eten of drinken', 'nourriture ou boisson', 'Essen oder Trinken', 'food or drink')],
        ['battery', text('batterij', 'pile', 'Batterie', 'battery')],
        ['magnet', text('magneten', 'aimants', 'Magnete', 'magnets')],
        ['sharp', text('scherp voorwerp', 'objet pointu', 'spitzer Gegenstand', 'sharp object')],
        ['other', text('iets anders', 'autre chose', 'etwas anderes', 'something else')],
      ],
    ),
    yesNo({ id: 'still-coughing', text: text('Blijft hij hoesten of piepen?', 'Continue-t-il à tousser ou à siffler ?', 'Hustet oder pfeift er weiter?', 'Does he keep coughing or wheezing?'), rationale: text('Er kan iets in de luchtweg gebleven zijn.', 'Il peut rester quelque chose dans les voies respiratoires.', 'Es kann etwas in den Atemwegen geblieben sein.', 'Something may have stayed in the airway.') }),
  ],
  discriminators: [
    finding('C02', '1', 1, ARREST, text('Reageert niet en ademt niet normaal', 'Ne réagit pas et ne respire pas normalement', 'Reagiert nicht und atmet nicht normal', 'Not responding and not breathing normally'), ERC),
    finding('C02', '1', 2, is('voice', 'silent'), text('Geen geluid: luchtweg dicht', 'Aucun son : voies bloquées', 'Kein Laut: Atemweg verlegt', 'No sound: airway blocked'), ERC),
    finding('C02', '1', 3, any(is('responsive', false), is('breathing', 'none')), text('Bewusteloos of ademt niet', 'Inconscient ou ne respire pas', 'Bewusstlos oder atmet nicht', 'Unconscious or not breathing'), ERC),
    finding('C02', '1', 4, all(is('grey-or-clammy'), is('voice', 'weak')), text('Blauw of grauw en zwak geluid', 'Bleu ou gris et son faible', 'Blau oder grau und schwacher Laut', 'Blue or grey with a weak sound'), ERC),
    finding('C02', '2', 1, any(is('voice', 'weak'), is('grey-or-clammy'), oneOf('breathing', 'difficult', 'abnormal')), text('Gedeeltelijk afgesloten luchtweg', 'Voies partiellement bloquées', 'Teilweise verlegter Atemweg', 'Airway partly blocked'), ERC),
    finding('C02', '3', 1, is('drooling'), text('Kwijlt of kan niet slikken', 'Bave ou ne peut pas avaler', 'Sabbert oder kann nicht schlucken', 'Drools or cannot swallow'), ERC),
    finding('C02', '3', 2, is('object', 'battery'), text('Batterij ingeslikt', 'Pile avalée', 'Batterie verschluckt', 'Swallowed a battery'), guideline('ESPGHAN', 2021)),
    finding('C02', '4', 1, oneOf('object', 'magnet', 'sharp'), text('Magneten of scherp voorwerp', 'Aimants ou objet pointu', 'Magnete oder spitzer Gegenstand', 'Magnets or a sharp object')),
    finding('C02', '5', 1, is('still-coughing'), text('Blijft hoesten: misschien iets in de luchtweg', 'Toux persistante : peut-être un corps étranger', 'Hustet weiter: vielleicht Fremdkörper', 'Keeps coughing: perhaps aspirated')),
    finding('C02', '7', 1, is('cleared', false), text('Gevoel dat er nog iets zit', 'Sensation qu’il reste quelque chose', 'Gefühl, dass noch etwas steckt', 'Feels that something is still there')),
  ],
  modifiers: [],
  outcomes: outcomes(['1', '2', '3', '4', '5', '6', '7', '8', 'A'], text('Bel opnieuw bij piepen, koorts, hoesten dat niet stopt, of bloed.', 'Rappelez en cas de sifflement, fièvre, toux persistante ou sang.', 'Rufen Sie wieder an bei Pfeifen, Fieber, anhaltendem Husten oder Blut.', 'Call again with wheezing, fever, a cough that does not stop, or blood.'), { '1': ['choking-adult', 'cpr-adult'], '2': ['choking-adult', 'waiting-for-help'] }),
  restLevel: 'A',
};
