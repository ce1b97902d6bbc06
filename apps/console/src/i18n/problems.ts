import type { ProblemCode } from '@lib/contracts';
import type { Text } from '@lib/kernel';

/** Three things a person wants to know when something went wrong, in this order. */
export interface ProblemEntry {
  readonly happened: Text;
  readonly safe: Text;
  readonly todo: Text;
}

const NOTHING_CHANGED: Text = {
  nl: 'Er is niets gewijzigd.',
  fr: 'Rien n’a changé.',
  de: 'Es wurde nichts geändert.',
  en: 'Nothing was changed.',
};
const KEPT: Text = {
  nl: 'Wat u invoerde, blijft op dit scherm staan.',
  fr: 'Votre saisie reste à l’écran.',
  de: 'Ihre Eingabe bleibt auf dem Bildschirm.',
  en: 'What you entered stays on this screen.',
};
const LOOK_AGAIN: Text = {
  nl: 'Kijk opnieuw en beslis met de nieuwe toestand.',
  fr: 'Regardez à nouveau et décidez d’après le nouvel état.',
  de: 'Sehen Sie noch einmal hin und entscheiden Sie nach dem neuen Stand.',
  en: 'Look again and decide with the new state.',
};
const REPORT: Text = {
  nl: 'Probeer opnieuw; lukt het niet, meld dan het nummer hieronder.',
  fr: 'Réessayez ; en cas d’échec, communiquez le numéro ci-dessous.',
  de: 'Versuchen Sie es erneut; gelingt es nicht, melden Sie die Nummer unten.',
  en: 'Try again; if it fails again, report the number below.',
};
const ASK_SUPERVISOR: Text = {
  nl: 'Vraag het aan de supervisor.',
  fr: 'Demandez au superviseur.',
  de: 'Fragen Sie die Schichtleitung.',
  en: 'Ask the supervisor.',
};
const SIGN_IN_AGAIN: Text = {
  nl: 'Meld u weer aan.',
  fr: 'Reconnectez-vous.',
  de: 'Melden Sie sich wieder an.',
  en: 'Sign in again.',
};
const CORRECT_FIELDS: Text = {
  nl: 'Verbeter wat u invoerde.',
  fr: 'Corrigez votre saisie.',
  de: 'Berichtigen Sie Ihre Eingabe.',
  en: 'Correct what you entered.',
};
const OTHER_STANDS: Text = {
  nl: 'Wat de ander deed, blijft staan; uw opdracht niet.',
  fr: 'L’action de l’autre personne est valable ; la vôtre ne l’est pas.',
  de: 'Was der andere tat, gilt; Ihr Befehl nicht.',
  en: 'What your colleague did stands; your command does not.',
};
const CHOOSE_OTHER_UNIT: Text = {
  nl: 'Kies een ander middel.',
  fr: 'Choisissez un autre moyen.',
  de: 'Wählen Sie ein anderes Einsatzmittel.',
  en: 'Choose another unit.',
};

const UNKNOWN: ProblemEntry = {
  happened: {
    nl: 'De server heeft dit geweigerd of kon het niet doen.',
    fr: 'Le serveur a refusé ou n’a pas pu le faire.',
    de: 'Der Server hat dies abgelehnt oder konnte es nicht tun.',
    en: 'The server refused this or could not do it.',
  },
  safe: KEPT,
  todo: REPORT,
};
const MALFORMED_REQUEST: ProblemEntry = {
  happened: {
    nl: 'Een veld werd niet aanvaard.',
    fr: 'Un champ n’est pas accepté.',
    de: 'Ein Feld wurde nicht angenommen.',
    en: 'A field was not accepted.',
  },
  safe: NOTHING_CHANGED,
  todo: CORRECT_FIELDS,
};
const NOT_FOUND: ProblemEntry = {
  happened: {
    nl: 'Dit bestaat niet (meer), of u mag het niet zien.',
    fr: 'Ceci n’existe pas (ou plus), ou ne vous est pas visible.',
    de: 'Dies gibt es nicht (mehr), oder Sie dürfen es nicht sehen.',
    en: 'This does not exist (any more), or is not for you to see.',
  },
  safe: NOTHING_CHANGED,
  todo: LOOK_AGAIN,
};
const FOREIGN_ORIGIN: ProblemEntry = {
  happened: {
    nl: 'Uw rol laat dit niet toe.',
    fr: 'Votre rôle ne le permet pas.',
    de: 'Ihre Rolle erlaubt das nicht.',
    en: 'Your role does not allow this.',
  },
  safe: NOTHING_CHANGED,
  todo: ASK_SUPERVISOR,
};
const IDEMPOTENCY_KEY_MISSING: ProblemEntry = {
  happened: {
    nl: 'De opdracht kwam beschadigd aan.',
    fr: 'La commande est arrivée altérée.',
    de: 'Der Befehl kam beschädigt an.',
    en: 'The command arrived damaged.',
  },
  safe: NOTHING_CHANGED,
  todo: REPORT,
};

/** What the console itself finds: no answer, or one that nobody can read. */
type OwnCode = 'unreachable' | 'unknown';

/** Every refusal by its code: what happened, what is safe, what to do. A code without words does not compile. */
export const PROBLEMS: Readonly<Record<ProblemCode | OwnCode, ProblemEntry>> = {
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
      de: 'Arbeiten Sie weiter; gesendet wird, sobald die Verbindung wieder steht. Was nicht warten kann, geben Sie telefonisch durch.',
      en: 'Go on; it is sent when the connection returns. Phone what cannot wait.',
    },
  },
  unknown: UNKNOWN,
  internal: UNKNOWN,
  'database-unavailable': {
    happened: {
      nl: 'De databank antwoordt niet.',
      fr: 'La base de données ne répond pas.',
      de: 'Die Datenbank antwortet nicht.',
      en: 'The database does not answer.',
    },
    safe: KEPT,
    todo: {
      nl: 'Werk door; het wordt opnieuw geprobeerd. Bel wat niet kan wachten.',
      fr: 'Continuez ; un nouvel essai suivra. Téléphonez ce qui ne peut attendre.',
      de: 'Arbeiten Sie weiter; es wird erneut versucht. Was nicht warten kann, geben Sie telefonisch durch.',
      en: 'Go on; it is tried again. Phone what cannot wait.',
    },
  },
  'places-not-loaded': {
    happened: {
      nl: 'De plaatsnamen worden nog geladen.',
      fr: 'Les noms de lieux sont en cours de chargement.',
      de: 'Die Ortsnamen werden noch geladen.',
      en: 'The place names are still being loaded.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Klik op de kaart of typ coördinaten; zoek straks opnieuw.',
      fr: 'Cliquez sur la carte ou tapez des coordonnées ; cherchez plus tard.',
      de: 'Klicken Sie auf die Karte oder geben Sie Koordinaten ein; suchen Sie gleich noch einmal.',
      en: 'Click the map or type coordinates; search again in a moment.',
    },
  },
  'malformed-request': MALFORMED_REQUEST,
  'invalid-fields': MALFORMED_REQUEST,
  'answer-invalid': MALFORMED_REQUEST,
  'question-unknown': MALFORMED_REQUEST,
  'payload-too-large': {
    happened: {
      nl: 'De tekst is te lang.',
      fr: 'Le texte est trop long.',
      de: 'Der Text ist zu lang.',
      en: 'The text is too long.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Maak hem korter.',
      fr: 'Raccourcissez-le.',
      de: 'Kürzen Sie ihn.',
      en: 'Make it shorter.',
    },
  },
  'not-found': NOT_FOUND,
  'line-unknown': NOT_FOUND,
  'call-unknown': NOT_FOUND,
  'case-unknown': NOT_FOUND,
  'patient-unknown': NOT_FOUND,
  'triage-session-unknown': NOT_FOUND,
  'override-unexplained': {
    happened: {
      nl: 'Een milder niveau vraagt een reden.',
      fr: 'Un niveau moins urgent demande une raison.',
      de: 'Eine mildere Stufe braucht einen Grund.',
      en: 'A milder level needs a reason.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Kies waarom het niveau milder mag.',
      fr: 'Choisissez pourquoi le niveau peut baisser.',
      de: 'Wählen Sie, warum die Stufe milder sein darf.',
      en: 'Choose why the level may be milder.',
    },
  },
  'override-decided': {
    happened: {
      nl: 'Hierover is al beslist.',
      fr: 'C’est déjà décidé.',
      de: 'Darüber ist schon entschieden.',
      en: 'This was decided already.',
    },
    safe: NOTHING_CHANGED,
    todo: LOOK_AGAIN,
  },
  'second-reader-same-person': {
    happened: {
      nl: 'Wie het niveau vroeg, kan het niet zelf bevestigen.',
      fr: 'Qui a demandé le niveau ne peut pas le confirmer.',
      de: 'Wer die Stufe wollte, kann sie nicht selbst bestätigen.',
      en: 'The person who asked for the level cannot confirm it.',
    },
    safe: {
      nl: 'Het ergste niveau blijft gelden.',
      fr: 'Le niveau le plus grave reste en vigueur.',
      de: 'Die schlimmere Stufe gilt weiter.',
      en: 'The worse level stays in force.',
    },
    todo: {
      nl: 'Vraag een collega, de supervisor of een arts.',
      fr: 'Demandez à un collègue, au superviseur ou à un médecin.',
      de: 'Fragen Sie einen Kollegen, die Schichtleitung oder einen Arzt.',
      en: 'Ask a colleague, the supervisor or a doctor.',
    },
  },
  'exit-reason-unknown': {
    happened: {
      nl: 'Deze reden past niet bij hoe u stopt.',
      fr: 'Cette raison ne convient pas à cet arrêt.',
      de: 'Dieser Grund passt nicht zu diesem Abbruch.',
      en: 'This reason does not fit the way the triage stops.',
    },
    safe: NOTHING_CHANGED,
    todo: CORRECT_FIELDS,
  },
  'triage-unfinished': {
    happened: {
      nl: 'De triage is niet af en er is niet gezegd waarom.',
      fr: 'Le triage n’est pas fini et la raison manque.',
      de: 'Die Triage ist nicht fertig, und der Grund fehlt.',
      en: 'The triage is not finished, and nobody said why.',
    },
    safe: {
      nl: 'Het dossier blijft open.',
      fr: 'Le dossier reste ouvert.',
      de: 'Der Fall bleibt offen.',
      en: 'The case stays open.',
    },
    todo: {
      nl: 'Vraag verder, of zeg met Shift+F8 waarom u stopt.',
      fr: 'Continuez, ou dites avec Shift+F8 pourquoi vous arrêtez.',
      de: 'Fragen Sie weiter, oder sagen Sie mit Shift+F8, warum Sie aufhören.',
      en: 'Go on asking, or say with Shift+F8 why you stop.',
    },
  },
  'safety-net-unread': {
    happened: {
      nl: 'Het vangnet is niet voorgelezen en herhaald.',
      fr: 'Les consignes n’ont pas été lues et répétées.',
      de: 'Das Sicherheitsnetz wurde nicht vorgelesen und wiederholt.',
      en: 'The safety net was not read aloud and said back.',
    },
    safe: {
      nl: 'Het dossier blijft open.',
      fr: 'Le dossier reste ouvert.',
      de: 'Der Fall bleibt offen.',
      en: 'The case stays open.',
    },
    todo: {
      nl: 'Lees het voor met F8, of sla het over met een reden.',
      fr: 'Lisez-les avec F8, ou passez-les avec une raison.',
      de: 'Lesen Sie es mit F8 vor, oder überspringen Sie es mit einem Grund.',
      en: 'Read it with F8, or skip it with a reason.',
    },
  },
  'call-back-open': {
    happened: {
      nl: 'Er is beloofd terug te bellen.',
      fr: 'Un rappel a été promis.',
      de: 'Ein Rückruf ist versprochen.',
      en: 'A call-back was promised.',
    },
    safe: {
      nl: 'Het dossier blijft open.',
      fr: 'Le dossier reste ouvert.',
      de: 'Der Fall bleibt offen.',
      en: 'The case stays open.',
    },
    todo: {
      nl: 'Bel terug en meld wat eruit kwam; sluit dan af.',
      fr: 'Rappelez et notez le résultat ; clôturez ensuite.',
      de: 'Rufen Sie zurück und melden Sie das Ergebnis; dann abschließen.',
      en: 'Call back and note the result; then close.',
    },
  },
  'recall-ended': {
    happened: {
      nl: 'Deze terugbel is al afgehandeld.',
      fr: 'Ce rappel est déjà traité.',
      de: 'Dieser Rückruf ist schon erledigt.',
      en: 'This call-back is done already.',
    },
    safe: NOTHING_CHANGED,
    todo: LOOK_AGAIN,
  },
  'postponed-too-long': {
    happened: {
      nl: 'Voor dit niveau is dat te lang uitgesteld.',
      fr: 'C’est trop long pour ce niveau.',
      de: 'Für diese Stufe ist das zu weit aufgeschoben.',
      en: 'That is too long a delay for this level.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Kies een kortere tijd.',
      fr: 'Choisissez un délai plus court.',
      de: 'Wählen Sie eine kürzere Zeit.',
      en: 'Choose a shorter time.',
    },
  },
  'hazard-known': {
    happened: {
      nl: 'Dit gevaar is al gemeld.',
      fr: 'Ce danger est déjà signalé.',
      de: 'Diese Gefahr ist schon gemeldet.',
      en: 'This danger is known already.',
    },
    safe: NOTHING_CHANGED,
    todo: LOOK_AGAIN,
  },
  'scene-unsafe': {
    happened: {
      nl: 'De plaats is gevaarlijk en niemand is verwittigd.',
      fr: 'Le lieu est dangereux et personne n’est averti.',
      de: 'Der Ort ist gefährlich, und niemand ist verständigt.',
      en: 'The scene is dangerous and nobody was told.',
    },
    safe: {
      nl: 'Er is niemand gestuurd.',
      fr: 'Personne n’a été envoyé.',
      de: 'Niemand wurde geschickt.',
      en: 'Nobody was sent.',
    },
    todo: {
      nl: 'Verwittig politie of brandweer, of geef een reden; stuur dan.',
      fr: 'Avertissez la police ou les pompiers, ou donnez une raison ; envoyez ensuite.',
      de: 'Verständigen Sie Polizei oder Feuerwehr, oder nennen Sie einen Grund; dann schicken.',
      en: 'Tell police or fire service, or give a reason; then send.',
    },
  },
  'duplicate-of-itself': {
    happened: {
      nl: 'Een dossier is niet zijn eigen dubbel.',
      fr: 'Un dossier n’est pas son propre double.',
      de: 'Ein Fall ist nicht sein eigenes Doppel.',
      en: 'A case cannot be a duplicate of itself.',
    },
    safe: NOTHING_CHANGED,
    todo: CORRECT_FIELDS,
  },
  'gateway-missing': {
    happened: {
      nl: 'Er is geen dienst die berichten verstuurt, of geen nummer.',
      fr: 'Aucun service n’envoie de messages, ou le numéro manque.',
      de: 'Kein Dienst verschickt Nachrichten, oder die Nummer fehlt.',
      en: 'No service carries messages, or there is no number.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Kopieer of druk de tekst af.',
      fr: 'Copiez ou imprimez le texte.',
      de: 'Kopieren oder drucken Sie den Text.',
      en: 'Copy or print the text.',
    },
  },
  'override-unknown': NOT_FOUND,
  'recall-unknown': NOT_FOUND,
  'hazard-unknown': NOT_FOUND,
  'duplicate-unknown': NOT_FOUND,
  'intervention-unknown': NOT_FOUND,
  'unit-unknown': NOT_FOUND,
  'assignment-unknown': NOT_FOUND,
  'hospital-unknown': NOT_FOUND,
  'order-unknown': NOT_FOUND,
  'complaint-unknown': {
    happened: {
      nl: 'Geen protocol past bij deze klacht.',
      fr: 'Aucun protocole ne correspond à cette plainte.',
      de: 'Kein Protokoll passt zu dieser Beschwerde.',
      en: 'No protocol fits this complaint.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Zeg het met andere woorden, of kies zelf een protocol.',
      fr: 'Dites-le autrement, ou choisissez un protocole.',
      de: 'Sagen Sie es anders, oder wählen Sie selbst ein Protokoll.',
      en: 'Say it in other words, or choose a protocol yourself.',
    },
  },
  'context-invalid': {
    happened: {
      nl: 'Leeftijd, geslacht of een ander gegeven van de patiënt kan niet kloppen.',
      fr: 'L’âge, le sexe ou une autre donnée du patient est impossible.',
      de: 'Alter, Geschlecht oder eine andere Angabe zum Patienten ist nicht möglich.',
      en: 'Age, sex or something else of the patient cannot be right.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Kijk het na en verbeter het.',
      fr: 'Vérifiez et corrigez.',
      de: 'Prüfen und berichtigen Sie es.',
      en: 'Check and correct it.',
    },
  },
  'protocol-unknown': {
    happened: {
      nl: 'Deze versie van het protocol kent de server niet.',
      fr: 'Le serveur ne connaît pas cette version du protocole.',
      de: 'Der Server kennt diese Fassung des Protokolls nicht.',
      en: 'The server does not know this version of the protocol.',
    },
    safe: KEPT,
    todo: {
      nl: 'Laad de pagina opnieuw.',
      fr: 'Rechargez la page.',
      de: 'Laden Sie die Seite neu.',
      en: 'Load the page again.',
    },
  },
  'protocol-not-released': {
    happened: {
      nl: 'Deze versie van het protocol is niet vrijgegeven.',
      fr: 'Cette version du protocole n’est pas publiée.',
      de: 'Diese Fassung des Protokolls ist nicht freigegeben.',
      en: 'This version of the protocol is not released.',
    },
    safe: KEPT,
    todo: {
      nl: 'Laad de pagina opnieuw.',
      fr: 'Rechargez la page.',
      de: 'Laden Sie die Seite neu.',
      en: 'Load the page again.',
    },
  },
  'protocol-content-invalid': {
    happened: {
      nl: 'De inhoud van het protocol heeft niet de juiste vorm.',
      fr: 'Le contenu du protocole n’a pas la bonne forme.',
      de: 'Der Inhalt des Protokolls hat nicht die richtige Form.',
      en: 'The content of the protocol does not have the right shape.',
    },
    safe: KEPT,
    todo: CORRECT_FIELDS,
  },
  'protocol-flawed': {
    happened: {
      nl: 'Het protocol heeft nog fouten.',
      fr: 'Le protocole contient encore des erreurs.',
      de: 'Das Protokoll hat noch Fehler.',
      en: 'The protocol still has flaws.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Verbeter de genoemde fouten en dien opnieuw in.',
      fr: 'Corrigez les erreurs indiquées et soumettez à nouveau.',
      de: 'Beheben Sie die genannten Fehler und reichen Sie es erneut ein.',
      en: 'Correct the flaws that are named and submit again.',
    },
  },
  'matrix-unknown': {
    happened: {
      nl: 'Deze uitrukmatrix bestaat niet in deze centrale.',
      fr: 'Cette matrice d’envoi n’existe pas dans cette centrale.',
      de: 'Diese Einsatzmatrix gibt es in dieser Zentrale nicht.',
      en: 'This response matrix does not exist in this centre.',
    },
    safe: NOTHING_CHANGED,
    todo: LOOK_AGAIN,
  },
  'matrix-decided': {
    happened: {
      nl: 'Over deze uitrukmatrix is al beslist.',
      fr: 'Cette matrice d’envoi est déjà décidée.',
      de: 'Über diese Einsatzmatrix ist schon entschieden.',
      en: 'This response matrix has been decided on already.',
    },
    safe: NOTHING_CHANGED,
    todo: LOOK_AGAIN,
  },
  'matrix-flawed': {
    happened: {
      nl: 'De uitrukmatrix heeft fouten.',
      fr: 'La matrice d’envoi contient des erreurs.',
      de: 'Die Einsatzmatrix hat Fehler.',
      en: 'The response matrix has faults.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Verbeter de genoemde regels en stel opnieuw voor.',
      fr: 'Corrigez les lignes indiquées et proposez à nouveau.',
      de: 'Berichtigen Sie die genannten Zeilen und schlagen Sie erneut vor.',
      en: 'Correct the lines that are named and propose again.',
    },
  },
  'protocol-version-unknown': {
    happened: {
      nl: 'Deze versie bestaat niet in deze centrale.',
      fr: 'Cette version n’existe pas dans cette centrale.',
      de: 'Diese Fassung gibt es in dieser Zentrale nicht.',
      en: 'This version does not exist in this centre.',
    },
    safe: NOTHING_CHANGED,
    todo: LOOK_AGAIN,
  },
  'protocol-version-state': {
    happened: {
      nl: 'Dat kan niet in de huidige staat van deze versie.',
      fr: 'Impossible dans l’état actuel de cette version.',
      de: 'Im jetzigen Stand dieser Fassung ist das nicht möglich.',
      en: 'That cannot be done in the present state of this version.',
    },
    safe: NOTHING_CHANGED,
    todo: LOOK_AGAIN,
  },
  'protocol-version-scheduled': {
    happened: {
      nl: 'Een andere versie is al gepland voor later.',
      fr: 'Une autre version est déjà prévue pour plus tard.',
      de: 'Eine andere Fassung ist schon für später geplant.',
      en: 'Another version is scheduled for later already.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Trek eerst de geplande versie in.',
      fr: 'Retirez d’abord la version prévue.',
      de: 'Ziehen Sie zuerst die geplante Fassung zurück.',
      en: 'Take the scheduled version back first.',
    },
  },
  'already-signed': {
    happened: {
      nl: 'U hebt deze versie al ondertekend.',
      fr: 'Vous avez déjà signé cette version.',
      de: 'Sie haben diese Fassung schon unterzeichnet.',
      en: 'You have signed this version already.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Een tweede persoon moet ondertekenen.',
      fr: 'Une deuxième personne doit signer.',
      de: 'Eine zweite Person muss unterzeichnen.',
      en: 'A second person must sign.',
    },
  },
  'director-must-sign': {
    happened: {
      nl: 'Een van beide handtekeningen is die van een medisch directeur.',
      fr: 'L’une des deux signatures est celle d’un directeur médical.',
      de: 'Eine der beiden Unterschriften ist die eines ärztlichen Leiters.',
      en: 'One of the two signatures must be that of a medical director.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Vraag het aan de medisch directeur.',
      fr: 'Demandez au directeur médical.',
      de: 'Fragen Sie den ärztlichen Leiter.',
      en: 'Ask the medical director.',
    },
  },
  'sign-in-failed': {
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
  'too-many-attempts': {
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
  'session-ended': {
    happened: {
      nl: 'Uw aanmelding is afgelopen.',
      fr: 'Votre session est terminée.',
      de: 'Ihre Anmeldung ist abgelaufen.',
      en: 'Your sign-in has ended.',
    },
    safe: KEPT,
    todo: SIGN_IN_AGAIN,
  },
  'session-locked': {
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
  'session-busy': {
    happened: {
      nl: 'U bent in gesprek.',
      fr: 'Vous êtes en ligne.',
      de: 'Sie sind im Gespräch.',
      en: 'You are on a call.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Beëindig eerst de oproep.',
      fr: 'Terminez d’abord l’appel.',
      de: 'Beenden Sie zuerst den Anruf.',
      en: 'End the call first.',
    },
  },
  'foreign-origin': FOREIGN_ORIGIN,
  'not-allowed': FOREIGN_ORIGIN,
  'access-denied': {
    happened: {
      nl: 'Dit gegeven staat niet voor u open.',
      fr: 'Cette donnée ne vous est pas ouverte.',
      de: 'Das ist für Sie nicht einsehbar.',
      en: 'This is not open to you.',
    },
    safe: {
      nl: 'De weigering is genoteerd in het logboek.',
      fr: 'Le refus est noté dans le journal.',
      de: 'Die Ablehnung ist im Logbuch vermerkt.',
      en: 'The denial is noted in the log.',
    },
    todo: ASK_SUPERVISOR,
  },
  'idempotency-key-missing': IDEMPOTENCY_KEY_MISSING,
  'idempotency-key-reused': IDEMPOTENCY_KEY_MISSING,
  'stale-version': {
    happened: {
      nl: 'Iemand anders wijzigde dit net.',
      fr: 'Quelqu’un d’autre vient de le modifier.',
      de: 'Jemand anders hat dies soeben geändert.',
      en: 'Someone else has just changed this.',
    },
    safe: OTHER_STANDS,
    todo: LOOK_AGAIN,
  },
  'call-not-ringing': {
    happened: {
      nl: 'Deze oproep rinkelt niet meer.',
      fr: 'Cet appel ne sonne plus.',
      de: 'Dieser Anruf klingelt nicht mehr.',
      en: 'This call is no longer ringing.',
    },
    safe: {
      nl: 'Een collega nam hem aan, of de beller hing op.',
      fr: 'Un collègue l’a pris, ou l’appelant a raccroché.',
      de: 'Ein Kollege nahm ihn an, oder der Anrufer legte auf.',
      en: 'A colleague took it, or the caller hung up.',
    },
    todo: LOOK_AGAIN,
  },
  'call-not-active': {
    happened: {
      nl: 'Deze oproep loopt niet meer.',
      fr: 'Cet appel est terminé.',
      de: 'Dieser Anruf läuft nicht mehr.',
      en: 'This call has ended.',
    },
    safe: NOTHING_CHANGED,
    todo: LOOK_AGAIN,
  },
  'already-on-a-call': {
    happened: {
      nl: 'U bent al in gesprek.',
      fr: 'Vous êtes déjà en ligne.',
      de: 'Sie sind schon im Gespräch.',
      en: 'You are on a call already.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Beëindig eerst die oproep.',
      fr: 'Terminez d’abord cet appel.',
      de: 'Beenden Sie zuerst diesen Anruf.',
      en: 'End that call first.',
    },
  },
  'case-exists': {
    happened: {
      nl: 'Dit dossier bestaat al.',
      fr: 'Ce dossier existe déjà.',
      de: 'Diesen Fall gibt es schon.',
      en: 'This case exists already.',
    },
    safe: NOTHING_CHANGED,
    todo: LOOK_AGAIN,
  },
  'case-closed': {
    happened: {
      nl: 'Het dossier is gesloten.',
      fr: 'Le dossier est clôturé.',
      de: 'Der Fall ist abgeschlossen.',
      en: 'The case is closed.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Open een nieuw dossier als er nog iets nodig is.',
      fr: 'Ouvrez un nouveau dossier s’il faut encore agir.',
      de: 'Eröffnen Sie einen neuen Fall, wenn noch etwas nötig ist.',
      en: 'Open a new case if something is still needed.',
    },
  },
  'case-has-open-intervention': {
    happened: {
      nl: 'Er loopt nog een interventie.',
      fr: 'Une intervention est encore en cours.',
      de: 'Ein Einsatz läuft noch.',
      en: 'An intervention is still open.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Beëindig of annuleer ze eerst.',
      fr: 'Terminez-la ou annulez-la d’abord.',
      de: 'Beenden oder stornieren Sie ihn zuerst.',
      en: 'End or cancel it first.',
    },
  },
  'answer-out-of-order': {
    happened: {
      nl: 'Er is intussen een ander antwoord gegeven.',
      fr: 'Une autre réponse a été donnée entre-temps.',
      de: 'Inzwischen wurde anders geantwortet.',
      en: 'Another answer was given in the meantime.',
    },
    safe: OTHER_STANDS,
    todo: LOOK_AGAIN,
  },
  'question-answered': {
    happened: {
      nl: 'Op deze vraag is al geantwoord.',
      fr: 'Cette question a déjà sa réponse.',
      de: 'Diese Frage ist schon beantwortet.',
      en: 'This question is answered already.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Wijzig het antwoord zelf.',
      fr: 'Modifiez la réponse elle-même.',
      de: 'Ändern Sie die Antwort selbst.',
      en: 'Change the answer itself.',
    },
  },
  'protocol-required': {
    happened: {
      nl: 'De vitale functies gelden voor iedereen en blijven.',
      fr: 'Les fonctions vitales valent pour tous et restent.',
      de: 'Die Vitalfunktionen gelten für alle und bleiben.',
      en: 'The vital functions are asked for everybody and stay.',
    },
    safe: NOTHING_CHANGED,
    todo: LOOK_AGAIN,
  },
  'script-unknown': {
    happened: {
      nl: 'Deze instructie bestaat niet.',
      fr: 'Cette instruction n’existe pas.',
      de: 'Diese Anleitung gibt es nicht.',
      en: 'This script does not exist.',
    },
    safe: KEPT,
    todo: LOOK_AGAIN,
  },
  'score-unknown': {
    happened: {
      nl: 'Van deze oproep is geen score bewaard.',
      fr: 'Aucun score n’est conservé pour cet appel.',
      de: 'Zu diesem Anruf ist keine Bewertung gespeichert.',
      en: 'No score was kept of this call.',
    },
    safe: NOTHING_CHANGED,
    todo: LOOK_AGAIN,
  },
  'score-not-shown': {
    happened: {
      nl: 'De operator heeft deze score nog niet bekeken.',
      fr: 'Le preneur d’appels n’a pas encore vu ce score.',
      de: 'Der Operator hat diese Bewertung noch nicht gesehen.',
      en: 'The call-taker has not seen this score yet.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Ze is te zien zodra hij of zij keek, of 72 uur na het afsluiten.',
      fr: 'Il sera visible dès qu’il l’aura vu, ou 72 heures après la clôture.',
      de: 'Sie ist sichtbar, sobald der Operator sie gesehen hat, oder 72 Stunden nach dem Abschluss.',
      en: 'It is shown once they have looked, or 72 hours after closing.',
    },
  },
  'case-not-picked': {
    happened: {
      nl: 'Dit dossier is niet voor nazicht gekozen.',
      fr: 'Ce dossier n’a pas été choisi pour relecture.',
      de: 'Dieser Fall wurde nicht zur Prüfung ausgewählt.',
      en: 'This case was not picked for review.',
    },
    safe: NOTHING_CHANGED,
    todo: LOOK_AGAIN,
  },
  'protocol-not-in-hand': {
    happened: {
      nl: 'Dit protocol is niet in gebruik.',
      fr: 'Ce protocole n’est pas en cours.',
      de: 'Dieses Protokoll ist nicht in Arbeit.',
      en: 'This protocol is not part of this triage.',
    },
    safe: NOTHING_CHANGED,
    todo: LOOK_AGAIN,
  },
  'review-sent': {
    happened: {
      nl: 'U hebt dit dossier al nagezien.',
      fr: 'Vous avez déjà relu ce dossier.',
      de: 'Sie haben diesen Fall bereits geprüft.',
      en: 'You have reviewed this case already.',
    },
    safe: OTHER_STANDS,
    todo: LOOK_AGAIN,
  },
  'incident-unknown': {
    happened: {
      nl: 'Deze melding bestaat niet.',
      fr: 'Ce signalement n’existe pas.',
      de: 'Diese Meldung gibt es nicht.',
      en: 'This complaint or incident does not exist.',
    },
    safe: NOTHING_CHANGED,
    todo: LOOK_AGAIN,
  },
  'fact-invalid': {
    happened: {
      nl: 'Dit gegeven past niet bij deze triage.',
      fr: 'Cette donnée ne convient pas à ce triage.',
      de: 'Diese Angabe passt nicht zu dieser Triage.',
      en: 'This fact does not fit this triage.',
    },
    safe: NOTHING_CHANGED,
    todo: CORRECT_FIELDS,
  },
  'intervention-ended': {
    happened: {
      nl: 'Deze interventie is afgelopen.',
      fr: 'Cette intervention est terminée.',
      de: 'Dieser Einsatz ist beendet.',
      en: 'This intervention has ended.',
    },
    safe: NOTHING_CHANGED,
    todo: LOOK_AGAIN,
  },
  'repatriation-incomplete': {
    happened: {
      nl: 'Plaats in het buitenland, bestemming of begeleiding ontbreekt.',
      fr: 'Il manque le lieu à l’étranger, la destination ou l’accompagnement.',
      de: 'Ort im Ausland, Ziel oder Begleitung fehlt.',
      en: 'Place abroad, destination or escort is missing.',
    },
    safe: NOTHING_CHANGED,
    todo: CORRECT_FIELDS,
  },
  'unit-not-available': {
    happened: {
      nl: 'Dit middel is niet vrij.',
      fr: 'Ce moyen n’est pas libre.',
      de: 'Dieses Einsatzmittel ist nicht frei.',
      en: 'This unit is not available.',
    },
    safe: NOTHING_CHANGED,
    todo: CHOOSE_OTHER_UNIT,
  },
  'unit-already-assigned': {
    happened: {
      nl: 'Een collega was u voor: dit middel is net toegewezen.',
      fr: 'Un collègue vous a devancé : ce moyen vient d’être affecté.',
      de: 'Ein Kollege war schneller: Dieses Einsatzmittel ist eben zugewiesen worden.',
      en: 'A colleague was first: this unit has just been assigned.',
    },
    safe: OTHER_STANDS,
    todo: CHOOSE_OTHER_UNIT,
  },
  'unit-busy': {
    happened: {
      nl: 'Dit middel heeft nog een opdracht.',
      fr: 'Ce moyen a encore une mission.',
      de: 'Dieses Einsatzmittel hat noch einen Einsatz.',
      en: 'This unit still has a mission.',
    },
    safe: NOTHING_CHANGED,
    todo: LOOK_AGAIN,
  },
  'deviation-unexplained': {
    happened: {
      nl: 'Voor een ander middel dan het aanbevolen middel is een reden nodig.',
      fr: 'Choisir un autre moyen que celui recommandé demande un motif.',
      de: 'Ein anderes als das empfohlene Einsatzmittel braucht einen Grund.',
      en: 'Sending another unit than the recommended one needs a reason.',
    },
    safe: NOTHING_CHANGED,
    todo: {
      nl: 'Kies een reden en wijs opnieuw toe.',
      fr: 'Choisissez un motif et affectez à nouveau.',
      de: 'Wählen Sie einen Grund und weisen Sie es erneut zu.',
      en: 'Choose a reason and assign again.',
    },
  },
  'assignment-ended': {
    happened: {
      nl: 'Deze opdracht is afgelopen.',
      fr: 'Cette mission est terminée.',
      de: 'Dieser Einsatz ist beendet.',
      en: 'This assignment has ended.',
    },
    safe: NOTHING_CHANGED,
    todo: LOOK_AGAIN,
  },
  'assignment-status-unreachable': {
    happened: {
      nl: 'Deze status kan nu niet volgen.',
      fr: 'Ce statut ne peut pas suivre maintenant.',
      de: 'Dieser Status kann jetzt nicht folgen.',
      en: 'This status cannot follow now.',
    },
    safe: NOTHING_CHANGED,
    todo: LOOK_AGAIN,
  },
  'order-acknowledged': {
    happened: {
      nl: 'Dit bericht is al bevestigd.',
      fr: 'Ce message est déjà confirmé.',
      de: 'Diese Meldung ist schon bestätigt.',
      en: 'This order is acknowledged already.',
    },
    safe: NOTHING_CHANGED,
    todo: LOOK_AGAIN,
  },
  'time-in-future': {
    happened: {
      nl: 'Dit tijdstip ligt in de toekomst.',
      fr: 'Cette heure est dans le futur.',
      de: 'Dieser Zeitpunkt liegt in der Zukunft.',
      en: 'This time is in the future.',
    },
    safe: NOTHING_CHANGED,
    todo: CORRECT_FIELDS,
  },
};
