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
  'desk.crew': { nl: 'Ploeg', fr: 'Équipe', de: 'Mannschaft', en: 'Crew' },
  'desk.supervisor': { nl: 'Zaal', fr: 'Salle', de: 'Saal', en: 'Room' },
  'desk.empty': {
    nl: 'Hier is nog niets',
    fr: 'Il n’y a encore rien ici',
    de: 'Hier ist noch nichts',
    en: 'Nothing is here yet',
  },
  'desk.empty-hint': {
    nl: 'Deze post is nog niet ingericht. De toetsen onderaan en Ctrl+K werken al.',
    fr: 'Ce poste n’est pas encore aménagé. Les touches du bas et Ctrl+K fonctionnent déjà.',
    de: 'Dieser Platz ist noch nicht eingerichtet. Die Tasten unten und Strg+K wirken schon.',
    en: 'This desk is not furnished yet. The keys below and Ctrl+K already work.',
  },
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
