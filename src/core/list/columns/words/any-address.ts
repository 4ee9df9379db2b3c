import { isNumber } from '../header-tokens';
import { RECIPIENTS } from './people';

const ANY_ADDRESS: ReadonlySet<string> = new Set(
  [
    'address adresse direccion indirizzo endereco adres adress osoite adresa adrese aadress adresas cim alamat',
    'адрес адреса διευθυνση العنوان כתובת',
  ].flatMap((words) => words.split(' ')),
);

/** Whether a header names an address, of a street or of a mailbox: “Address 2”, “recipient_address”. */
export function namesAnyAddress(tokens: readonly string[]): boolean {
  return ANY_ADDRESS.has(tokens.filter((token) => !isNumber(token) && !isForRecipient(token)).join(' '));
}

function isForRecipient(token: string): boolean {
  return token === 'to' || RECIPIENTS.has(token);
}
