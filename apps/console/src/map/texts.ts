import type { UnitStatus, UnitType } from '@lib/dispatch';
import type { Text } from '@lib/kernel';

/** What the map says and what a screen reader hears of it. */
export const MAP_TEXTS = {
  schematic: {
    nl: 'Schematische kaart – geen straten',
    fr: 'Carte schématique - pas de rues',
    de: 'Schematische Karte – keine Straßen',
    en: 'Schematic map - no streets',
  },
  map: { nl: 'Kaart.', fr: 'Carte.', de: 'Karte.', en: 'Map.' },
  keys: {
    nl: 'Pijlen verschuiven, plus en min zoomen, Page Up en Page Down lopen langs wat er staat, Home toont het dossier.',
    fr: 'Les flèches déplacent, plus et moins zooment, Page précédente et suivante parcourent les éléments, Début montre le dossier.',
    de: 'Pfeile verschieben, Plus und Minus zoomen, Page Up und Page Down gehen die Zeichen durch, Home zeigt den Fall.',
    en: 'Arrows move, plus and minus zoom, Page Up and Page Down step through what is shown, Home shows the case.',
  },
  pickKey: {
    nl: 'Enter zet de speld in het midden.',
    fr: 'Enter place l’épingle au centre.',
    de: 'Enter setzt die Nadel in die Mitte.',
    en: 'Enter puts the pin in the middle.',
  },
  pin: {
    nl: 'Speld: de plaats van het dossier',
    fr: 'Épingle : le lieu du dossier',
    de: 'Nadel: der Ort des Falls',
    en: 'Pin: the place of the case',
  },
  zoomIn: { nl: 'Inzoomen', fr: 'Zoom avant', de: 'Vergrößern', en: 'Zoom in' },
  zoomOut: { nl: 'Uitzoomen', fr: 'Zoom arrière', de: 'Verkleinern', en: 'Zoom out' },
  level: { nl: 'Niveau', fr: 'Niveau', de: 'Stufe', en: 'Level' },
  hospital: { nl: 'ziekenhuis', fr: 'hôpital', de: 'Krankenhaus', en: 'hospital' },
} as const satisfies Readonly<Record<string, Text>>;

export const UNIT_TYPE_TEXTS: Readonly<Record<UnitType, Text>> = {
  ambulance: { nl: 'ambulance', fr: 'ambulance', de: 'Rettungswagen', en: 'ambulance' },
  pit: { nl: 'PIT', fr: 'PIT', de: 'PIT', en: 'PIT' },
  mug: { nl: 'MUG', fr: 'SMUR', de: 'Notarzt (SMUR)', en: 'MUG' },
  doctor: {
    nl: 'arts van wacht',
    fr: 'médecin de garde',
    de: 'Bereitschaftsarzt',
    en: 'doctor on call',
  },
  transport: { nl: 'ziekenvervoer', fr: 'transport', de: 'Krankentransport', en: 'transport' },
};

export const UNIT_STATUS_TEXTS: Readonly<Record<UnitStatus, Text>> = {
  available: { nl: 'vrij', fr: 'libre', de: 'frei', en: 'available' },
  assigned: { nl: 'toegewezen', fr: 'affecté', de: 'zugewiesen', en: 'assigned' },
  'en-route': { nl: 'onderweg', fr: 'en route', de: 'unterwegs', en: 'en route' },
  'on-scene': { nl: 'ter plaatse', fr: 'sur place', de: 'vor Ort', en: 'on scene' },
  transporting: { nl: 'vervoert', fr: 'en transport', de: 'transportiert', en: 'transporting' },
  'at-hospital': {
    nl: 'in het ziekenhuis',
    fr: 'à l’hôpital',
    de: 'im Krankenhaus',
    en: 'at hospital',
  },
  'out-of-service': {
    nl: 'buiten dienst',
    fr: 'hors service',
    de: 'außer Dienst',
    en: 'out of service',
  },
};
