import type { Protocol } from '@lib/triage';
import { finding, guideline, outcomes, yesNo } from './building.js';
import { all, any, is, older, oneOf } from './conditions.js';
import { ARREST, BREATHING, COLOUR, RESPONSIVE, VITAL_SIGNS, vitalSignFindings } from './shared-questions.js';
import { text } from './text.js';

const ESC = guideline('ESC ACS', 2023);

/** Chest pain of an adult. Atypical pain is common in women, the old and diabetics: it raises, it does not reassure. */
export const C04: Protocol = {
  code: 'C04',
  version: 1,
  title: text('Pijn op de borst', 'Douleur thoracique', 'Brustschmerz', 'Chest pain'),
  status: 'draft',
  population: older(15),
  entryTerms: {
    nl: ['pijn op de borst', 'druk op de borst', 'beklemming', 'hartaanval', 'hartinfarct', 'pijn in arm en borst', 'pijn tussen schouderbladen', 'steken op de borst', 'zwaar op de borst', 'angina', 'pijn links', 'pijn in kaak', 'brandend gevoel borst', 'borstpijn bij inspanning', 'hart doet pijn'],
    fr: ['douleur thoracique', 'douleur à la poitrine', 'oppression', 'crise cardiaque', 'infarctus', 'mal au bras et à la poitrine', 'douleur entre les omoplates', 'pointe dans la poitrine', 'poids sur la poitrine', 'angine de poitrine', 'mal à gauche', 'mal à la mâchoire', 'brûlure poitrine', 'douleur à l’effort', 'mal au cœur thorax'],
    de: ['Brustschmerz', 'Druck auf der Brust', 'Engegefühl', 'Herzanfall', 'Herzinfarkt', 'Schmerz in Arm und Brust', 'Schmerz zwischen den Schulterblättern', 'Stechen in der Brust', 'schwer auf der Brust', 'Angina', 'Schmerz links', 'Kieferschmerz', 'Brennen in der Brust', 'Schmerz bei Anstrengung', 'Herz tut weh'],
    en: ['chest pain', 'pressure on the chest', 'tightness', 'heart attack', 'infarct', 'pain in arm and chest', 'pain between the shoulder blades', 'stabbing in the chest', 'heavy chest', 'angina', 'pain on the left', 'jaw pain', 'burning chest', 'pain on exertion', 'heart hurts'],
  },
  questions: [
    RESPONSIVE,
    BREATHING,
    COLOUR,
    yesNo({ id: 'pressure-over-15', text: text('Is het een drukkende of knellende pijn die langer dan een kwartier duurt?', 'Est-ce une pression ou un étau qui dure plus d’un quart d’heure ?', 'Ist es ein drückender oder enger Schmerz seit mehr als einer Viertelstunde?', 'Is it a pressing or squeezing pain lasting more than a quarter of an hour?'), rationale: text('Typisch voor een infarct.', 'Typique d’un infarctus.', 'Typisch für einen Infarkt.', 'Typical of an infarction.') }),
    yesNo({ id: 'radiating', text: text('Trekt de pijn naar arm, kaak, hals of rug?', 'La douleur va-t-elle vers le bras, la mâchoire, le cou ou le dos ?', 'Zieht der Schmerz in Arm, Kiefer, Hals oder Rücken?', 'Does the pain spread to an arm, the jaw, the neck or the back?'), rationale: text('Uitstraling maakt een infarct waarschijnlijker.', 'L’irradiation rend l’infarctus plus probable.', 'Ausstrahlung macht einen Infarkt wahrscheinlicher.', 'Spreading makes an infarction more likely.') }),
    yesNo({ id: 'sweating-vomiting', text: text('Zweet hij, is hij misselijk of heeft hij gebraakt?', 'Transpire-t-il, a-t-il des nausées ou vomi ?', 'Schwitzt er, ist ihm übel oder hat er erbrochen?', 'Is he sweating, sick or vomiting?'), rationale: text('Begeleidende tekens van een infarct.', 'Signes qui accompagnent l’infarctus.', 'Begleitzeichen eines Infarkts.', 'Signs that go with an infarction.') }),
    yesNo({ id: 'tearing', text: text('Begon de pijn plots en scheurend, naar de rug, of met verlamming of flauwvallen?', 'La douleur a-t-elle été soudaine et déchirante, vers le dos, ou avec paralysie ou syncope ?', 'Begann der Schmerz plötzlich und reißend, zum Rücken, oder mit Lähmung oder Ohnmacht?', 'Did the pain start suddenly and tearing, to the back, or with weakness or fainting?'), rationale: text('Scheur van de grote slagader.', 'Dissection de l’aorte.', 'Riss der Hauptschlagader.', 'Tear of the aorta.') }),
    yesNo({ id: 'known-heart-disease', text: text('Heeft hij al hartproblemen gehad: infarct, stent of angina?', 'A-t-il déjà eu des problèmes cardiaques : infarctus, stent ou angine ?', 'Hatte er schon Herzprobleme: Infarkt, Stent oder Angina?', 'Has he had heart trouble before: infarction, stent or angina?'), rationale: text('Bekend vaatlijden verhoogt het risico.', 'Une maladie connue augmente le risque.', 'Bekannte Erkrankung erhöht das Risiko.', 'Known disease raises the risk.') }),
    yesNo({ id: 'pain-now', text: text('Heeft hij nu nog pijn?', 'A-t-il encore mal maintenant ?', 'Hat er jetzt noch Schmerzen?', 'Is he still in pain now?'), rationale: text('Verdwenen pijn binnen 12 uur blijft verdacht.', 'Une douleur passée depuis moins de 12 h reste suspecte.', 'Schmerz, der in 12 Stunden verging, bleibt verdächtig.', 'Pain gone within 12 hours is still suspect.') }),
    yesNo({ id: 'atypical-group', text: text('Is hij diabeet, of voelt hij zich vooral uitzonderlijk moe of kortademig?', 'Est-il diabétique, ou surtout anormalement fatigué ou essoufflé ?', 'Ist er Diabetiker oder vor allem ungewöhnlich müde oder kurzatmig?', 'Is he diabetic, or mostly unusually tired or breathless?'), rationale: text('Bij vrouwen, ouderen en diabetici is de pijn vaak anders.', 'Chez les femmes, âgés et diabétiques, la douleur est souvent autre.', 'Bei Frauen, Alten und Diabetikern ist der Schmerz oft anders.', 'In women, the old and diabetics the pain is often different.') }),
    yesNo({ id: 'drugs', text: text('Heeft hij cocaïne of andere oppeppers genomen?', 'A-t-il pris de la cocaïne ou d’autres stimulants ?', 'Hat er Kokain oder andere Aufputschmittel genommen?', 'Has he taken cocaine or other stimulants?'), rationale: text('Cocaïne geeft infarcten bij jongeren.', 'La cocaïne cause des infarctus chez les jeunes.', 'Kokain verursacht Infarkte bei Jungen.', 'Cocaine causes infarctions in the young.') }),
    yesNo({ id: 'breath-or-movement', text: text('Doet het enkel pijn bij diep ademen of bewegen?', 'A-t-il mal seulement en respirant fort ou en bougeant ?', 'Schmerzt es nur beim tiefen Atmen oder Bewegen?', 'Does it only hurt on deep breathing or moving?'), rationale: text('Past bij borstvlies of spier.', 'Évoque la plèvre ou un muscle.', 'Passt zu Rippenfell oder Muskel.', 'Fits pleura or muscle.'), neutral: true }),
    yesNo({ id: 'fever', text: text('Heeft hij koorts?', 'A-t-il de la fièvre ?', 'Hat er Fieber?', 'Does he have a fever?'), rationale: text('Longontsteking of ontsteking van het hartzakje.', 'Pneumonie ou péricardite.', 'Lungen- oder Herzbeutelentzündung.', 'Pneumonia or pericarditis.'), neutral: true }),
    yesNo({ id: 'touch-reproduces', text: text('Is de pijn precies aan te wijzen en op te wekken door te drukken?', 'La douleur est-elle précise et reproduite en appuyant ?', 'Ist der Schmerz genau zu zeigen und durch Druck auslösbar?', 'Can the pain be pointed at and brought on by pressing?'), rationale: text('Wijst op de borstwand, zonder de vorige tekens.', 'Évoque la paroi, sans les signes précédents.', 'Deutet auf die Brustwand, ohne die vorigen Zeichen.', 'Points to the chest wall, without the earlier signs.'), neutral: true }),
    ...VITAL_SIGNS,
  ],
  discriminators: [
    finding('C04', '1', 1, ARREST, text('Reageert niet en ademt niet normaal', 'Ne réagit pas et ne respire pas normalement', 'Reagiert nicht und atmet nicht normal', 'Not responding and not breathing normally'), guideline('ERC', 2021)),
    finding('C04', '1', 2, any(is('responsive', false), oneOf('breathing', 'none', 'abnormal')), text('Pijn op de borst met collaps', 'Douleur thoracique avec collapsus', 'Brustschmerz mit Kollaps', 'Chest pain with collapse'), ESC),
    finding('C04', '1', 3, all(is('grey-or-clammy'), is('breathing', 'difficult')), text('Shock en ademnood', 'Choc et détresse respiratoire', 'Schock und Atemnot', 'Shock and breathlessness'), ESC),
    finding('C04', '2', 1, is('pressure-over-15'), text('Drukkende pijn langer dan een kwartier', 'Douleur constrictive de plus d’un quart d’heure', 'Drückender Schmerz über eine Viertelstunde', 'Pressing pain over a quarter of an hour'), ESC),
    finding('C04', '2', 2, is('radiating'), text('Uitstralende pijn', 'Douleur irradiante', 'Ausstrahlender Schmerz', 'Spreading pain'), ESC),
    finding('C04', '2', 3, any(is('sweating-vomiting'), is('grey-or-clammy')), text('Zweten, braken of grauw', 'Sueurs, vomissements ou teint gris', 'Schwitzen, Erbrechen oder grau', 'Sweating, vomiting or grey'), ESC),
    finding('C04', '2', 4, is('tearing'), text('Scheurende pijn of uitval', 'Douleur déchirante ou déficit', 'Reißender Schmerz oder Ausfall', 'Tearing pain or weakness'), guideline('ESC aorta', 2024)),
    finding('C04', '2', 5, all(is('known-heart-disease'), is('pain-now')), text('Bekend hartlijden en nu pijn', 'Maladie cardiaque connue et douleur', 'Bekanntes Herzleiden und jetzt Schmerz', 'Known heart disease and pain now'), ESC),
    finding('C04', '3', 1, any(is('atypical-group'), is('drugs'), is('breathing', 'difficult')), text('Atypische klacht met verhoogd risico', 'Plainte atypique à risque', 'Atypische Beschwerde mit Risiko', 'Atypical complaint at higher risk'), ESC),
    finding('C04', '4', 1, all(is('pain-now'), older(40), is('breath-or-movement', false)), text('Pijn nu, ouder dan 40, niet houdingsgebonden', 'Douleur actuelle, plus de 40 ans, non positionnelle', 'Schmerz jetzt, über 40, nicht lageabhängig', 'Pain now, over 40, not positional')),
    finding('C04', '5', 1, any(is('known-heart-disease'), all(is('pain-now', false), older(40))), text('Pijn verdwenen, maar risico', 'Douleur passée, mais à risque', 'Schmerz vergangen, aber Risiko', 'Pain gone, but at risk')),
    finding('C04', '6', 1, any(is('fever'), is('breath-or-movement')), text('Pijn bij ademen of met koorts', 'Douleur en respirant ou avec fièvre', 'Schmerz beim Atmen oder mit Fieber', 'Pain on breathing or with fever')),
    finding('C04', '7', 1, is('touch-reproduces', false), text('Pijn zonder duidelijke oorzaak', 'Douleur sans cause claire', 'Schmerz ohne klare Ursache', 'Pain without a clear cause')),
    ...vitalSignFindings('C04').filter(({ determinant }) => !determinant.endsWith('92')),
  ],
  modifiers: [],
  outcomes: outcomes(['1', '2', '3', '4', '5', '6', '7', '8', 'A'], text('Bel opnieuw als de pijn terugkomt, uitstraalt, of als hij zweet, benauwd of duizelig wordt.', 'Rappelez si la douleur revient, irradie, ou s’il transpire, s’essouffle ou a des vertiges.', 'Rufen Sie wieder an, wenn der Schmerz zurückkommt, ausstrahlt oder Schweiß, Atemnot oder Schwindel dazukommt.', 'Call again if the pain returns or spreads, or with sweating, breathlessness or dizziness.'), { '1': ['cpr-adult', 'chest-pain-rest'], '2': ['chest-pain-rest', 'waiting-for-help'], '3': ['chest-pain-rest', 'waiting-for-help'] }),
  restLevel: 'A',
};
