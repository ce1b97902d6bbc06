import type { Text } from '@lib/kernel';
import type { ProblemEntry } from './problem-text.js';

const NOTHING_CHANGED: Text = {
  nl: 'Er is niets gewijzigd.',
  fr: 'Rien n’a changé.',
  de: 'Es wurde nichts geändert.',
  en: 'Nothing was changed.',
};

const KEPT: Text = {
  nl: 'Wat u invoerde blijft op dit scherm staan.',
  fr: 'Votre saisie reste à l’écran.',
  de: 'Ihre Eingabe bleibt auf dem Bildschirm.',
  en: 'What you entered stays on this screen.',
};

const LOOK_AGAIN: Text = {
  nl: 'Kijk opnieuw en beslis met de nieuwe toestand.',
  fr: 'Regardez à nouveau et décidez d’après le nouvel état.',
  de: 'Sehen Sie neu hin und entscheiden Sie nach dem neuen Stand.',
  en: 'Look again and decide with the new state.',
};

/** Refusals by their code: what happened, what is safe, what to do. */
export const PROBLEMS = {
  unreachable: {
    happened: {
      nl: 'De server antwoordt niet.',
      fr: 'Le serveur ne répond pas.',
      de: 'Der Server antwortet nicht.',
      en: 'The server does not answer.',
    },
    safe: KEPT,
    todo: {
      nl: 'Werk door; het wordt verzonden zodra de verbinding terug is. Bel wat niet kan wachten.',
      fr: 'Continuez ; l’envoi reprend avec la liaison. Téléphonez ce qui ne peut attendre.',
      de: 'Arbeiten Sie weiter; gesendet wird, sobald die Verbindung steht. Rufen Sie an, was nicht warten kann.',
      en: 'Go on; it is sent when the connection returns. Phone what cannot wait.',
    },
  },
  'sign-in-refused': {
    happened: {
      nl: 'Naam of wachtwoord klopt niet.',
      fr: 'Nom ou mot de passe incorrect.',
      de: 'Name oder Kennwort stimmt nicht.',
      en: 'The name or the password is not right.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Probeer opnieuw of vraag uw beheerder.',
      fr: 'Réessayez ou demandez à votre administrateur.',
      de: 'Versuchen Sie es erneut oder fragen Sie Ihren Administrator.',
      en: 'Try again, or ask your administrator.',
    },
  },
  'too-many-requests': {
    happened: {
      nl: 'Te veel pogingen na elkaar.',
      fr: 'Trop de tentatives de suite.',
      de: 'Zu viele Versuche hintereinander.',
      en: 'Too many attempts in a row.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Wacht een minuut.',
      fr: 'Attendez une minute.',
      de: 'Warten Sie eine Minute.',
      en: 'Wait a minute.',
    },
  },
  'signed-out': {
    happened: {
      nl: 'Uw aanmelding is afgelopen.',
      fr: 'Votre session est terminée.',
      de: 'Ihre Anmeldung ist abgelaufen.',
      en: 'Your sign-in has ended.',
    },
    safe: KEPT,
    todo: {
      nl: 'Meld u weer aan.',
      fr: 'Reconnectez-vous.',
      de: 'Melden Sie sich wieder an.',
      en: 'Sign in again.',
    },
  },
  locked: {
    happened: {
      nl: 'Deze werkplek is vergrendeld.',
      fr: 'Ce poste de travail est verrouillé.',
      de: 'Dieser Arbeitsplatz ist gesperrt.',
      en: 'This seat is locked.',
    },
    safe: KEPT,
    todo: {
      nl: 'Ontgrendel met uw wachtwoord.',
      fr: 'Déverrouillez avec votre mot de passe.',
      de: 'Entsperren Sie mit Ihrem Kennwort.',
      en: 'Unlock it with your password.',
    },
  },
  forbidden: {
    happened: {
      nl: 'Uw rol laat dit niet toe.',
      fr: 'Votre rôle ne le permet pas.',
      de: 'Ihre Rolle erlaubt das nicht.',
      en: 'Your role does not allow this.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Vraag het aan de supervisor.',
      fr: 'Demandez au superviseur.',
      de: 'Fragen Sie die Schichtleitung.',
      en: 'Ask the supervisor.',
    },
  },
  'not-found': {
    happened: {
      nl: 'Dit bestaat niet (meer), of u mag het niet zien.',
      fr: 'Ceci n’existe pas (ou plus), ou ne vous est pas visible.',
      de: 'Dies gibt es nicht (mehr), oder Sie dürfen es nicht sehen.',
      en: 'This does not exist (any more), or is not for you to see.',
    },
    safe: NOTHING_CHANGED,
    todo: LOOK_AGAIN,
  },
  'stale-version': {
    happened: {
      nl: 'Iemand anders wijzigde dit net.',
      fr: 'Quelqu’un d’autre vient de le modifier.',
      de: 'Jemand anders hat dies soeben geändert.',
      en: 'Someone else has just changed this.',
    },
    safe: {
      nl: 'De wijziging van de ander staat; de uwe niet.',
      fr: 'La modification de l’autre est en place ; pas la vôtre.',
      de: 'Die andere Änderung gilt; Ihre nicht.',
      en: 'The other change stands; yours does not.',
    },
    todo: LOOK_AGAIN,
  },
  'invalid-body': {
    happened: {
      nl: 'Een veld werd niet aanvaard.',
      fr: 'Un champ n’est pas accepté.',
      de: 'Ein Feld wurde nicht angenommen.',
      en: 'A field was not accepted.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Verbeter de gemerkte velden.',
      fr: 'Corrigez les champs marqués.',
      de: 'Berichtigen Sie die markierten Felder.',
      en: 'Correct the marked fields.',
    },
  },
} as const satisfies Readonly<Record<string, ProblemEntry>>;

/** For a code this console does not know: honest about what it cannot tell. */
export const UNKNOWN_PROBLEM: ProblemEntry = {
  happened: {
    nl: 'De server heeft dit geweigerd of kon het niet doen.',
    fr: 'Le serveur a refusé ou n’a pas pu le faire.',
    de: 'Der Server hat dies abgelehnt oder konnte es nicht tun.',
    en: 'The server refused this or could not do it.',
  },
  safe: KEPT,
  todo: {
    nl: 'Probeer opnieuw; lukt het niet, meld dan het nummer hieronder.',
    fr: 'Réessayez ; en cas d’échec, communiquez le numéro ci-dessous.',
    de: 'Versuchen Sie es erneut; sonst melden Sie die Nummer unten.',
    en: 'Try again; if it fails, report the number below.',
  },
};
