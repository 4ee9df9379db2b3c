/** The same messages in another language: all of them, and no others. */
export type Translation<English> = Readonly<Record<keyof English, string>>;
