import type { UnitType } from '@lib/dispatch';
import { HOSPITALS } from './hospitals.js';

/** A unit of a demonstration centre and the post that it stands at. */
export interface DemonstrationUnit {
  readonly callSign: string;
  readonly type: UnitType;
  readonly post: string;
  readonly municipality: string;
  readonly latitude: number;
  readonly longitude: number;
}

/**
 * Demonstration data: plausible posts at real sites, with invented call signs. Not the posts, numbers or agreements of
 * any service.
 */
export const DEMONSTRATION_UNITS: readonly DemonstrationUnit[] = [
  atHospital('MUG Gent UZ', 'mug', 'uz-gent'),
  atHospital('MUG Gent Sint-Lucas', 'mug', 'az-sint-lucas-gent'),
  atHospital('MUG Eeklo', 'mug', 'az-alma-eeklo'),
  atHospital('MUG Aalst', 'mug', 'azorg-aalst'),
  atHospital('MUG Brugge', 'mug', 'az-sint-jan-brugge'),
  atHospital('MUG Kortrijk', 'mug', 'az-groeninge-kortrijk'),
  atHospital('MUG Edegem', 'mug', 'uza'),
  atHospital('MUG Leuven', 'mug', 'uz-leuven'),
  atHospital('MUG Hasselt', 'mug', 'jessa-hasselt'),
  atHospital('MUG Bruxelles Saint-Luc', 'mug', 'saint-luc'),
  atHospital('MUG Liège Citadelle', 'mug', 'citadelle-liege'),
  atHospital('MUG Charleroi', 'mug', 'marie-curie-charleroi'),
  atHospital('MUG Namur', 'mug', 'chr-namur'),
  atHospital('MUG Arlon', 'mug', 'vivalia-arlon'),
  atHospital('PIT Eeklo', 'pit', 'az-alma-eeklo'),
  atHospital('PIT Gent Jan Palfijn', 'pit', 'az-jan-palfijn-gent'),
  atHospital('PIT Zottegem', 'pit', 'az-sint-elisabeth-zottegem'),
  atHospital('PIT Brugge', 'pit', 'az-sint-lucas-brugge'),
  atHospital('PIT Malmedy', 'pit', 'reine-astrid-malmedy'),
  atHospital('PIT Bastogne', 'pit', 'vivalia-bastogne'),
  at('AMB Gent 1', 'Brandweer Gent Centrum', 'Gent', 51.0577, 3.7166),
  at('AMB Gent 2', 'Brandweer Gent Centrum', 'Gent', 51.0577, 3.7166),
  at('AMB Gent 3', 'Brandweer Gent Zuid', 'Gent', 51.0273, 3.7399),
  at('AMB Gent 4', 'Brandweer Gent Noord', 'Gent', 51.0906, 3.7339),
  at('AMB Eeklo 1', 'Brandweer Eeklo', 'Eeklo', 51.1806, 3.5609),
  at('AMB Zelzate 1', 'Brandweer Zelzate', 'Zelzate', 51.1969, 3.8092),
  at('AMB Aalter 1', 'Brandweer Aalter', 'Aalter', 51.0871, 3.4479),
  at('AMB Deinze 1', 'Brandweer Deinze', 'Deinze', 50.9836, 3.5316),
  at('AMB Merelbeke 1', 'Brandweer Merelbeke', 'Merelbeke-Melle', 50.9968, 3.7466),
  at('AMB Lochristi 1', 'Brandweer Lochristi', 'Lochristi', 51.0966, 3.8321),
  at('AMB Wetteren 1', 'Brandweer Wetteren', 'Wetteren', 51.0021, 3.8832),
  at('AMB Lokeren 1', 'Brandweer Lokeren', 'Lokeren', 51.1038, 3.9937),
  at('AMB Maldegem 1', 'Brandweer Maldegem', 'Maldegem', 51.2086, 3.4457),
  at('AMB Aalst 1', 'Brandweer Aalst', 'Aalst', 50.9382, 4.0341),
  at('AMB Oudenaarde 1', 'Brandweer Oudenaarde', 'Oudenaarde', 50.8497, 3.6015),
  at('AMB Brugge 1', 'Brandweer Brugge', 'Brugge', 51.2047, 3.2446),
  at('AMB Antwerpen 1', 'Brandweer Antwerpen', 'Antwerpen', 51.2271, 4.4203),
  at('AMB Mechelen 1', 'Brandweer Mechelen', 'Mechelen', 51.0231, 4.4903),
  at('AMB Leuven 1', 'Brandweer Leuven', 'Leuven', 50.8896, 4.7101),
  at('AMB Hasselt 1', 'Brandweer Hasselt', 'Hasselt', 50.9294, 5.3585),
  at('AMB Bruxelles 1', 'Pompiers - Brandweer Helihaven', 'Bruxelles', 50.8611, 4.3527),
  at('AMB Liège 1', 'Pompiers Liège', 'Liège', 50.6464, 5.5874),
  at('AMB Charleroi 1', 'Pompiers Charleroi', 'Charleroi', 50.4093, 4.4399),
  at('AMB Mons 1', 'Pompiers Mons', 'Mons', 50.4585, 3.9397),
  at('AMB Namur 1', 'Pompiers Namur', 'Namur', 50.4685, 4.8529),
  at('AMB Arlon 1', 'Pompiers Arlon', 'Arlon', 49.6896, 5.8171),
  at('AMB Eupen 1', 'Feuerwehr Eupen', 'Eupen', 50.6326, 6.0322),
  { ...at('TRA Gent 1', 'Brandweer Gent Zuid', 'Gent', 51.0273, 3.7399), type: 'transport' },
  { ...at('TRA Eeklo 1', 'Brandweer Eeklo', 'Eeklo', 51.1806, 3.5609), type: 'transport' },
  { ...at('DOC Gent 1', 'Huisartsenwachtpost Gent', 'Gent', 51.0421, 3.7306), type: 'doctor' },
  { ...at('DOC Gent 2', 'Huisartsenwachtpost Gent', 'Gent', 51.0421, 3.7306), type: 'doctor' },
  { ...at('DOC Eeklo 1', 'Huisartsenwachtpost Eeklo', 'Eeklo', 51.1889, 3.5601), type: 'doctor' },
];

function at(
  callSign: string,
  post: string,
  municipality: string,
  latitude: number,
  longitude: number,
): DemonstrationUnit {
  return { callSign, type: 'ambulance', post, municipality, latitude, longitude };
}

function atHospital(callSign: string, type: UnitType, hospitalId: string): DemonstrationUnit {
  const hospital = HOSPITALS.find(({ id }) => id === hospitalId);
  if (!hospital) throw new Error(`No hospital is called ${hospitalId}`);
  const { name, municipality, latitude, longitude } = hospital;
  return { callSign, type, post: name, municipality, latitude, longitude };
}
