import type { Text } from '@lib/kernel';

/** What is asked of a caller who cannot speak: one key for yes, two for no. */
export interface KeypadQuestion {
  readonly id: string;
  readonly text: Text;
  /** Asked only after a yes to this one. */
  readonly after?: string;
}

/** Own words; the order follows the danger: first whether anybody is there, then for whom, then with what. */
export const KEYPAD_QUESTIONS: readonly KeypadQuestion[] = [
  {
    id: 'there',
    text: {
      nl: 'U spreekt met de noodcentrale. Kunt u niet praten? Druk één keer op een toets voor ja, twee keer voor nee.',
      fr: 'Vous êtes en ligne avec la centrale. Vous ne pouvez pas parler ? Appuyez une fois sur une touche pour oui, deux fois pour non.',
      de: 'Sie sprechen mit der Notrufzentrale. Können Sie nicht sprechen? Drücken Sie eine Taste einmal für ja, zweimal für nein.',
      en: 'You are speaking to the emergency centre. Can you not talk? Press a key once for yes, twice for no.',
    },
  },
  {
    id: 'danger',
    after: 'there',
    text: {
      nl: 'Is er iemand bij u die u bedreigt?',
      fr: 'Quelqu’un près de vous vous menace-t-il ?',
      de: 'Ist jemand bei Ihnen, der Sie bedroht?',
      en: 'Is somebody near you threatening you?',
    },
  },
  {
    id: 'weapon',
    after: 'danger',
    text: {
      nl: 'Is er een wapen?',
      fr: 'Y a-t-il une arme ?',
      de: 'Gibt es eine Waffe?',
      en: 'Is there a weapon?',
    },
  },
  {
    id: 'hurt',
    after: 'there',
    text: {
      nl: 'Is er iemand gewond of ziek?',
      fr: 'Quelqu’un est-il blessé ou malade ?',
      de: 'Ist jemand verletzt oder krank?',
      en: 'Is anybody hurt or ill?',
    },
  },
  {
    id: 'breathless',
    after: 'hurt',
    text: {
      nl: 'Is ademen moeilijk?',
      fr: 'Est-il difficile de respirer ?',
      de: 'Fällt das Atmen schwer?',
      en: 'Is it hard to breathe?',
    },
  },
  {
    id: 'at-home',
    after: 'there',
    text: {
      nl: 'Bent u thuis?',
      fr: 'Êtes-vous chez vous ?',
      de: 'Sind Sie zu Hause?',
      en: 'Are you at home?',
    },
  },
];

/** What a silent call comes to. */
export interface SilentCall {
  /** The next question; null: all was asked. */
  readonly next: KeypadQuestion | null;
  /** Nobody pressed anything: listen, then call back; it is never closed as nothing. */
  readonly nobody: boolean;
  readonly hazards: readonly ('violence' | 'weapon')[];
  readonly wantsPolice: boolean;
  readonly wantsAmbulance: boolean;
}

export type KeypadAnswers = Readonly<Record<string, boolean>>;

/** What to ask next of a caller who cannot speak, and what follows already. */
export function silentCall(answers: KeypadAnswers): SilentCall {
  const isAsked = ({ id, after }: KeypadQuestion): boolean =>
    answers[id] === undefined && (after === undefined || answers[after] === true);
  const danger = answers['danger'] === true;
  const weapon = answers['weapon'] === true;
  return {
    next: KEYPAD_QUESTIONS.find(isAsked) ?? null,
    nobody: answers['there'] === false,
    hazards: [...(danger ? (['violence'] as const) : []), ...(weapon ? (['weapon'] as const) : [])],
    wantsPolice: danger,
    wantsAmbulance: answers['hurt'] === true,
  };
}
