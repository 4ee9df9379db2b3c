import { headerTokens } from './header-tokens';

/** Fax machines and pagers. */
const NO_PHONE =
  /^(?:(?:home|work|office|other|main|business|private?|tele)?fax(?:es|nummer|nr|no)?|(?:tele)?faks|faxhome|faxwork|telecopie|telecopieur|pager|beeper|факс|φαξ|فاكس|팩스)$/;
const FAX_IN_IDEOGRAPHS = ['传 真', '傳 真', 'フ ァ ッ ク ス', 'フ ァ ク ス'];
/** Beside those, the number may be that of a phone, too. */
const PHONE: ReadonlySet<string> = new Set(
  'and und et y e tel phone telephone telefon telefono telefone telefoon mobile mobil handy cell voice'.split(' '),
);

const MAX_LABEL = 60;
/** Lists repeat a few labels many times. */
const MAX_REMEMBERED = 1_000;
const known = new Map<string, boolean>();

/** Whether a label says that a number reaches no person: “Home Fax”, “FAX_WORK” and “Pager”, but not “Phone/Fax”. */
export function saysNoPhone(label: string): boolean {
  if (label === '' || label.length > MAX_LABEL) return false;
  const remembered = known.get(label);
  if (remembered !== undefined) return remembered;
  const tokens = headerTokens(label);
  const words = tokens.join(' ');
  const isOther =
    tokens.some((token) => NO_PHONE.test(token)) || FAX_IN_IDEOGRAPHS.some((word) => words.includes(word));
  const says = isOther && !tokens.some((token) => PHONE.has(token));
  if (known.size < MAX_REMEMBERED) known.set(label, says);
  return says;
}
