/** What XML excludes, by code: V8 would search the tables of Unicode for a category. To be used within brackets. */
export const EXCLUDED = String.raw`\x00-\x1F\x7F-\x9F\uFFFE\uFFFF`;

/** Another text needs the parser: with references, `]]>`, line ends or what XML excludes. */
export const CHARACTERS = String.raw`[^<&\]${EXCLUDED}]*`;
