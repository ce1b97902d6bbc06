import type { Part } from './entry.js';

export const commands = {
  'command.title': {
    nl: 'Opdrachtregel',
    fr: 'Ligne de commande',
    de: 'Befehlszeile',
    en: 'Command line',
  },
  'command.placeholder': {
    nl: 'Typ een opdracht, of niets om te zien wat hier kan',
    fr: 'Tapez une commande, ou rien pour voir ce qui est possible ici',
    de: 'Befehl eingeben, oder nichts, um zu sehen, was hier möglich ist',
    en: 'Type a command, or nothing to see what you can do here',
  },
  'command.unknown': {
    nl: 'Onbekende opdracht “{verb}”. Typ “help”.',
    fr: 'Commande inconnue « {verb} ». Tapez « help ».',
    de: 'Unbekannter Befehl „{verb}“. „help“ eingeben.',
    en: 'Unknown command “{verb}”. Type “help”.',
  },
  'command.failed': {
    nl: 'Dat is niet gebeurd.',
    fr: 'Cela n’a pas été fait.',
    de: 'Das wurde nicht ausgeführt.',
    en: 'That was not done.',
  },
  'command.help': {
    nl: 'toont de toetsen en opdrachten',
    fr: 'montre les touches et les commandes',
    de: 'zeigt Tasten und Befehle',
    en: 'shows the keys and commands',
  },
  'command.go': {
    nl: 'opent een post',
    fr: 'ouvre un poste',
    de: 'öffnet einen Platz',
    en: 'opens a desk',
  },
  'command.go-unknown': {
    nl: 'Geen post met die naam.',
    fr: 'Aucun poste de ce nom.',
    de: 'Kein Platz mit diesem Namen.',
    en: 'No desk with that name.',
  },
  'command.language': {
    nl: 'kiest de taal: nl, fr, de, en',
    fr: 'choisit la langue : nl, fr, de, en',
    de: 'wählt die Sprache: nl, fr, de, en',
    en: 'chooses the language: nl, fr, de, en',
  },
  'command.theme': {
    nl: 'kiest de weergave: dark, light, contrast',
    fr: 'choisit l’affichage : dark, light, contrast',
    de: 'wählt die Darstellung: dark, light, contrast',
    en: 'chooses the display: dark, light, contrast',
  },
  'command.lock': {
    nl: 'vergrendelt deze werkplek',
    fr: 'verrouille ce poste de travail',
    de: 'sperrt diesen Arbeitsplatz',
    en: 'locks this seat',
  },
  'command.sign-out': { nl: 'meldt af', fr: 'déconnecte', de: 'meldet ab', en: 'signs out' },
  'command.list': { nl: 'Opdrachten', fr: 'Commandes', de: 'Befehle', en: 'Commands' },
} as const satisfies Part<'command'>;
