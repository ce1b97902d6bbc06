import type { Part } from './entry.js';

export const desks = {
  'desk.call-taking': { nl: 'Oproepen', fr: 'Appels', de: 'Anrufe', en: 'Calls' },
  'desk.dispatch': { nl: 'Dispatching', fr: 'Dispatching', de: 'Disposition', en: 'Dispatch' },
  'desk.oversight': {
    nl: 'Toezicht',
    fr: 'Supervision médicale',
    de: 'Ärztliche Aufsicht',
    en: 'Oversight',
  },
  'desk.protocols': { nl: 'Protocollen', fr: 'Protocoles', de: 'Protokolle', en: 'Protocols' },
  'desk.quality': { nl: 'Kwaliteit', fr: 'Qualité', de: 'Qualität', en: 'Quality' },
  'desk.response': {
    nl: 'Uitrukmatrix',
    fr: 'Matrice d’envoi',
    de: 'Einsatzmatrix',
    en: 'Response matrix',
  },
  'desk.crew': { nl: 'Ploeg', fr: 'Équipe', de: 'Mannschaft', en: 'Crew' },
  'desk.none': {
    nl: 'Geen post voor uw rol',
    fr: 'Aucun poste pour votre rôle',
    de: 'Kein Platz für Ihre Rolle',
    en: 'No desk for your role',
  },
  'desk.none-hint': {
    nl: 'Vraag uw beheerder welke rol u nodig hebt.',
    fr: 'Demandez à votre administrateur le rôle qu’il vous faut.',
    de: 'Fragen Sie Ihren Administrator nach der passenden Rolle.',
    en: 'Ask your administrator which role you need.',
  },
} as const satisfies Part<'desk'>;
