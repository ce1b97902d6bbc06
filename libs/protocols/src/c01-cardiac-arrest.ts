import type { Protocol } from '@lib/triage';
import { choice, finding, guideline, outcomes, yesNo } from './building.js';
import { all, any, is, oneOf } from './conditions.js';
import { ARREST, BREATHING, RESPONSIVE } from './shared-questions.js';
import { text } from './text.js';

const ERC = guideline('ERC', 2021);

/** Cardiac arrest. Two answers reach level 1; whatever is not known counts as an arrest. */
export const C01: Protocol = {
  code: 'C01',
  version: 1,
  title: text('Hartstilstand, niet normaal ademend', 'Arrêt cardiaque, respiration anormale', 'Kreislaufstillstand, keine normale Atmung', 'Cardiac arrest, not breathing normally'),
  status: 'draft',
  population: null,
  entryTerms: {
    nl: ['hartstilstand', 'ademt niet', 'ademt niet meer', 'ligt levenloos', 'reageert niet', 'dood gevonden', 'hij is dood', 'blauw en stil', 'in elkaar gezakt', 'geen pols', 'reanimatie', 'verdronken', 'verhangen', 'geëlektrocuteerd', 'gaspt naar adem'],
    fr: ['arrêt cardiaque', 'ne respire pas', 'ne respire plus', 'inanimé', 'ne réagit pas', 'trouvé mort', 'il est mort', 'bleu et immobile', 's’est effondré', 'pas de pouls', 'réanimation', 'noyé', 'pendu', 'électrocuté', 'agonise'],
    de: ['Herzstillstand', 'atmet nicht', 'atmet nicht mehr', 'liegt leblos da', 'reagiert nicht', 'tot aufgefunden', 'er ist tot', 'blau und still', 'zusammengebrochen', 'kein Puls', 'Wiederbelebung', 'ertrunken', 'erhängt', 'Stromschlag', 'schnappt nach Luft'],
    en: ['cardiac arrest', 'not breathing', 'stopped breathing', 'lifeless', 'does not respond', 'found dead', 'he is dead', 'blue and still', 'collapsed', 'no pulse', 'resuscitation', 'drowned', 'hanged', 'electrocuted', 'gasping'],
  },
  questions: [
    RESPONSIVE,
    BREATHING,
    choice(
      {
        id: 'certain-death',
        optional: true,
        neutral: true,
        text: text('Is hij zeker al lang overleden: koud en stijf?', 'Est-il sûrement décédé depuis longtemps : froid et raide ?', 'Ist er sicher schon lange tot: kalt und steif?', 'Is he certainly long dead: cold and stiff?'),
        rationale: text('Enkel zekere doodstekens stoppen de reanimatie.', 'Seuls des signes certains de mort arrêtent la réanimation.', 'Nur sichere Todeszeichen beenden die Wiederbelebung.', 'Only certain signs of death stop resuscitation.'),
      },
      [
        ['no', text('nee', 'non', 'nein', 'no')],
        ['stiff', text('koud en stijf', 'froid et raide', 'kalt und steif', 'cold and stiff')],
      ],
    ),
    yesNo({
      id: 'came-round',
      text: text('Was hij even weg en is hij nu weer helemaal wakker?', 'A-t-il perdu connaissance et est-il tout à fait revenu à lui ?', 'War er kurz weg und ist jetzt wieder ganz wach?', 'Did he pass out and is he fully awake again now?'),
      rationale: text('Wie weer wakker is kan een ritmestoornis hebben gehad.', 'Qui s’est réveillé peut avoir eu un trouble du rythme.', 'Wer wieder wach ist, kann eine Rhythmusstörung gehabt haben.', 'Who woke up may have had a rhythm disturbance.'),
      showIf: is('responsive'),
    }),
  ],
  discriminators: [
    finding('C01', '1', 1, ARREST, text('Reageert niet en ademt niet normaal: hartstilstand', 'Ne réagit pas et ne respire pas normalement : arrêt cardiaque', 'Reagiert nicht und atmet nicht normal: Kreislaufstillstand', 'Not responding and not breathing normally: cardiac arrest'), ERC),
    finding('C01', '1', 2, is('breathing', 'none'), text('Ademt niet', 'Ne respire pas', 'Atmet nicht', 'Not breathing'), ERC),
    finding('C01', '1', 3, is('responsive', false), text('Bewusteloos', 'Inconscient', 'Bewusstlos', 'Unconscious'), ERC),
    finding('C01', '2', 1, all(is('responsive'), any(is('came-round'), oneOf('breathing', 'difficult', 'abnormal'))), text('Was weg of ademt nog niet gewoon', 'A perdu connaissance ou respire mal', 'War weg oder atmet noch nicht normal', 'Passed out, or breathing is not normal yet'), guideline('ESC syncope', 2018)),
    finding('C01', '3', 1, all(is('responsive'), is('breathing', 'normal')), text('Wakker en ademt gewoon: kies het eigenlijke protocol', 'Éveillé et respire normalement : choisissez le vrai protocole', 'Wach und atmet normal: das eigentliche Protokoll wählen', 'Awake and breathing normally: choose the real complaint'), ERC),
  ],
  modifiers: [],
  outcomes: outcomes(['1', '2', '3'], text('Blijf bij hem. Reageert hij niet meer of ademt hij vreemd: bel meteen 112.', 'Restez près de lui. S’il ne réagit plus ou respire bizarrement : rappelez aussitôt le 112.', 'Bleiben Sie bei ihm. Reagiert er nicht oder atmet er seltsam: sofort 112.', 'Stay with him. If he stops responding or breathes oddly: call 112 at once.'), { '1': ['cpr-adult', 'recovery-position'] }),
  restLevel: '3',
};
