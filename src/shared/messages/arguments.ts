/**
 * The names of the arguments of an ICU message, read by the compiler: `'count' | 'name'` of
 * `{count, plural, one {# row} other {# rows}} of {name}`. Quoted braces are not understood, and not used.
 */
export type ArgumentNames<Text extends string> = string extends Text ? string : InText<Text, [], never>;

/** Where the scan is: in text, which may be that of a choice, or between the choices of a plural or select. */
type Place = 'text' | 'choices';

type InText<Text extends string, Outer extends readonly Place[], Found> = Text extends `${infer Before}{${infer Rest}`
  ? Before extends `${string}}${string}`
    ? Close<Text, Outer, Found>
    : Argument<Rest, Outer, Found>
  : Close<Text, Outer, Found>;

type InChoices<
  Text extends string,
  Outer extends readonly Place[],
  Found,
> = Text extends `${infer Before}{${infer Rest}`
  ? Before extends `${string}}${string}`
    ? Close<Text, Outer, Found>
    : InText<Rest, ['choices', ...Outer], Found>
  : Close<Text, Outer, Found>;

/** Behind the brace that opens an argument. */
type Argument<Text extends string, Outer extends readonly Place[], Found> = Text extends `${infer Inside}}${infer Rest}`
  ? Inside extends `${infer Name},${string}`
    ? Inside extends `${string}{${string}`
      ? Text extends `${Name},${infer Choices}`
        ? InChoices<Choices, ['text', ...Outer], Found | Name>
        : never
      : InText<Rest, Outer, Found | Name>
    : InText<Rest, Outer, Found | Inside>
  : never;

/** Behind the next brace that closes something, if there is one. */
type Close<Text extends string, Outer extends readonly Place[], Found> = Text extends `${string}}${infer Rest}`
  ? Outer extends readonly [infer Next, ...infer Others extends readonly Place[]]
    ? Next extends 'text'
      ? InText<Rest, Others, Found>
      : InChoices<Rest, Others, Found>
    : never
  : Found;
