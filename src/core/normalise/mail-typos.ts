import type { Normalised } from '../../shared/audience';
import { accepted } from './cell/normalised';
import { normaliseEmail } from './email';

/**
 * Domains that are almost certainly typing errors, by the intended provider: swapped, lost, doubled and neighbouring
 * letters, and endings that do not exist. A list rather than a measure of similarity: `gmx.co`, `ymail.com` and
 * `mail.com` have customers of their own. None of these domains offers mailboxes.
 */
const TYPOS_BY_DOMAIN = {
  'gmail.com':
    'gmial.com gamil.com gmai.com gmal.com gmil.com gnail.com gmaill.com gmaul.com gmaik.com gmailc.om gmail.con gmail.cmo gmail.comm gmail.ocm gmail.vom gmail.xom ggmail.com gmeil.com gimail.com gmailcom.com gmail.co gmail.cm gmail.om',
  'googlemail.com': 'googlemail.con googelmail.com googlmail.com goglemail.com googlemial.com',
  'hotmail.com':
    'hotmial.com hotmal.com hotmai.com hotmil.com hotamil.com homail.com hotnail.com hotmaill.com hotmail.con hotmail.cmo hotmail.comm hormail.com htomail.com hotmaik.com hotmail.co hotmail.cm hotmail.om',
  'outlook.com':
    'outlok.com outloo.com oulook.com outllok.com outlokk.com outlook.con outlook.cmo otulook.com outlool.com',
  'yahoo.com':
    'yahooo.com yaho.com yhoo.com yahho.com yaoo.com yahoo.con yahoo.cmo yahoo.comm yhaoo.com ayhoo.com yahoo.cm yahoo.om',
  'icloud.com': 'iclod.com icoud.com iclould.com icloud.con icloud.cmo iclud.com icluod.com',
  'aol.com': 'aol.con aol.cmo aoll.com',
  'gmx.de': 'gmx.dee gmx.ed gxm.de',
  'gmx.net': 'gmx.ner gmx.met gxm.net',
  'web.de': 'web.dee web.ed wbe.de',
  't-online.de': 't-onlin.de t-onine.de t-olnine.de t-online.dee t-online.ed tonline.de',
  'hotmail.de': 'hotmial.de hotmal.de hotmai.de homail.de',
  'hotmail.fr': 'hotmial.fr hotmal.fr hotmai.fr homail.fr',
  'hotmail.it': 'hotmial.it hotmal.it hotmai.it homail.it',
  'hotmail.es': 'hotmial.es hotmal.es hotmai.es homail.es',
  'hotmail.co.uk': 'hotmial.co.uk hotmal.co.uk hotmai.co.uk homail.co.uk hotmail.co.ku',
  'outlook.de': 'outlok.de oulook.de',
  'outlook.fr': 'outlok.fr oulook.fr',
  'yahoo.de': 'yahooo.de yhaoo.de',
  'yahoo.fr': 'yahooo.fr yhaoo.fr',
  'yahoo.it': 'yahooo.it yhaoo.it',
  'yahoo.co.uk': 'yahooo.co.uk yaho.co.uk yhaoo.co.uk',
  'wanadoo.fr': 'wanado.fr wanaddo.fr wanadoo.rf',
  'orange.fr': 'ornage.fr oragne.fr orange.rf',
  'laposte.net': 'lapose.net laposte.ner laposte.met',
  'libero.it': 'libreo.it libero.ti',
  'live.com': 'live.con live.cmo',
  'msn.com': 'msn.con msn.cmo',
} as const satisfies Readonly<Record<string, string>>;

const domainByTypo = new Map(
  Object.entries(TYPOS_BY_DOMAIN).flatMap(([domain, typos]) => typos.split(' ').map((typo) => [typo, domain] as const)),
);

/** All domains that are taken for typing errors, in lower case. */
export const MISTYPED_DOMAINS: ReadonlySet<string> = new Set(domainByTypo.keys());

/** Whether a domain, as written in a list, may be a typing error. */
function mayHaveTypo(domain: string): boolean {
  return MISTYPED_DOMAINS.has(domain.toLowerCase().replace(/(?<!\.)\.+$/, ''));
}

/** The domain that was meant in place of one of them; null for any other domain. */
export function meantDomain(typo: string): string | null {
  return domainByTypo.get(typo) ?? null;
}

/** The typing error in the domain of a normalised address, and the intended domain; null if there is none. */
export function mailTypo(address: string): { readonly typo: string; readonly meant: string } | null {
  const typo = address.slice(address.lastIndexOf('@') + 1);
  const meant = domainByTypo.get(typo);
  return meant === undefined ? null : { typo, meant };
}

/** The domain of the first address in a cell. */
const DOMAIN = /@([a-z0-9.-]+)/i;

/** The same for a cell of a list. Only a cell with a mistyped domain is normalised. */
export function mailTypoOfCell(cell: string): ReturnType<typeof mailTypo> {
  if (!mayHaveTypo(DOMAIN.exec(cell)?.[1] ?? '')) return null;
  const normalised = normaliseEmail(cell);
  return normalised.kind === 'value' ? mailTypo(normalised.value) : null;
}

/** Corrects a typing error; counted as repaired. */
export function fixMailTypo(normalised: Normalised): Normalised {
  if (normalised.kind !== 'value') return normalised;
  const found = mailTypo(normalised.value);
  return found === null ? normalised : accepted(normalised.value.slice(0, -found.typo.length) + found.meant, true);
}
