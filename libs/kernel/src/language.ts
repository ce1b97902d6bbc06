/** The languages of the Belgian centres: those of the law (112 answers in Dutch, French, German) and English. */
export const LANGUAGES = ['nl', 'fr', 'de', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What a person reads or hears, in each language: a missing one does not compile. */
export type Text = Readonly<Record<Language, string>>;
