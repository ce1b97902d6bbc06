import type { DemonstrationPerson } from '@lib/contracts';

/** The people of the demonstration centre. Their passwords are public: they exist on loopback only. */
export const DEMONSTRATION_PEOPLE: readonly DemonstrationPerson[] = [
  { userName: 'anna.claes', displayName: 'Anna Claes', role: 'call-taker', password: 'demo-anna' },
  {
    userName: 'karim.haddad',
    displayName: 'Karim Haddad',
    role: 'call-taker',
    password: 'demo-karim',
  },
  {
    userName: 'marc.peeters',
    displayName: 'Marc Peeters',
    role: 'dispatcher',
    password: 'demo-marc',
  },
  {
    userName: 'lotte.jacobs',
    displayName: 'Lotte Jacobs',
    role: 'dispatcher',
    password: 'demo-lotte',
  },
  { userName: 'sofie.maes', displayName: 'Sofie Maes', role: 'supervisor', password: 'demo-sofie' },
  { userName: 'crew.gent1', displayName: 'Bart & Nele', role: 'crew', password: 'demo-crew' },
  { userName: 'dr.dubois', displayName: 'Dr. Luc Dubois', role: 'doctor', password: 'demo-dubois' },
  {
    userName: 'dr.willems',
    displayName: 'Dr. Hilde Willems',
    role: 'medical-director',
    password: 'demo-willems',
  },
  {
    userName: 'els.janssens',
    displayName: 'Els Janssens',
    role: 'data-protection-officer',
    password: 'demo-els',
  },
  { userName: 'tom.devos', displayName: 'Tom De Vos', role: 'administrator', password: 'demo-tom' },
];
