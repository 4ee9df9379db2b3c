/** Words that announce a phone number; not fax numbers, which reach no person. Single letters need a following mark. */
const WORDS = [
  'callto|cel|cell|celular|cellulare|fon|fone|gsm|handy|mob|mobil|mobile|mobiltelefon|movil|móvil|ph|phone|portable',
  'puh|signal|sms|tel|telefon|telefone|telefono|teléfono|telefoon|telephone|téléphone|telegram|telf|telm|tfno|tlf|tlm|telemovel|telemóvel|viber|wa|whatsapp',
  'моб|мобильный|тел|телефон|τηλ|电话|電話|手机|手機|携帯|전화|휴대폰|هاتف|جوال|טל|नंबर',
].join('|');
const LABEL = new RegExp(
  `^(?:(?:${WORDS})(?:[.\\s]{0,2}(?:no|nr|num|number|nummer|n°))?(?=[\\s.:+(\\d])|[cehmptw](?=[.:]))[\\s.:]{0,8}`,
  'iu',
);

/**
 * Words for an extension, in the languages of the programs that export lists. “Durchwahl” is none: its digits are dialled
 * as part of the number, which is somebody else's without them.
 */
const EXTENSION_WORDS = [
  'ext|extn|extension|x|anexo|ankn|anknytning|app|apparat|dahili|int|interne|interno|klapka|linka|lokal',
  'nebenstelle|nst|poste|ramal|toestel|tst|wew|доб|добавочный|внутр|内線|内线|分机|分機|轉|转|내선',
].join('|');
/** Behind a digit; no part of it can match without bound. */
const EXTENSION = new RegExp(
  `(?<=[\\d)\\]])[\\s,;(-]{0,8}(?:(?:${EXTENSION_WORDS})|[#~])[\\s.:=#]{0,6}\\d{1,8}\\s{0,4}\\)?#?$`,
  'iu',
);

/**
 * The number of a line, as in `1. 030 …` and `2) +49 …`, before a whole number with its plus or its zero: `01. 02. 03. 04. 05`
 * and `22. 01 23 45` are written in groups.
 */
const LINE_NUMBER = /^[1-9]\d{0,3}[.)]\s{1,4}(?=\+|0(?:\D{0,3}\d){7})/;

export function hasLineNumber(text: string): boolean {
  return LINE_NUMBER.test(text);
}

/** Removes a label before a number, as in `Tel.: 030 …`, `whatsapp:+49…`, `p:+49…` and `1. 030 …`. */
export function withoutLabel(text: string): string {
  return text.replace(LINE_NUMBER, '').replace(LABEL, '');
}

/** Removes an extension after a number: `ext. 22`, `x45`, `poste 12`, `#5`. */
export function withoutExtension(text: string): string {
  return text.replace(EXTENSION, '');
}
