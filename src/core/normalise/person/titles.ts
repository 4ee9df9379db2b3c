/** As Google's libraries for Java and Node drop them: only with the dot, so that no name is taken for one. */
const TITLE = /^(?:mr|mrs|ms|dr)\.(?:\s|$)/;

const SUFFIX = /[\s,](?:jr\.?|sr\.?|2nd|3rd|ii|iii|iv|v|vi|cpa|dc|dds|vm|jd|md|phd)$/;

/** A first name in lower case without the titles before it. */
export function withoutTitles(name: string): string {
  let rest = name;
  while (TITLE.test(rest)) rest = rest.replace(TITLE, '').trimStart();
  return rest;
}

/** A last name in lower case without the suffixes after it, such as `jr.` and `phd`, and the commas before them. */
export function withoutSuffixes(name: string): string {
  let rest = name;
  while (SUFFIX.test(rest)) rest = withoutSeparators(rest.replace(SUFFIX, ''));
  return rest;
}

function withoutSeparators(text: string): string {
  let end = text.length;
  while (end > 0 && /[\s,]/.test(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
