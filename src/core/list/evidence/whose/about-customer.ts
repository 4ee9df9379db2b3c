import { headerTokens } from '../../columns/header-tokens';
import { fieldsNamedBy } from '../../columns/read-field-header';
import { CUSTOMERS, RELATIVES } from '../../columns/words/people';
import type { SampledColumn } from '../column-evidence';

/** Whose vet, doctor or school it is, by the whole name of a column: “Name”, “Owner”, “Pet”, “Patient”. */
const SERVED: ReadonlySet<string> = new Set(
  `name names owner owners pet pets patient patients insured policyholder member members animal horse dog cat besitzer
  halter tier haustier patientin versicherter versicherte nom proprietaire animal assure nombre nome naam imie nazwisko
  propietario paciente mascota pasient pacient pacjent pacjenta hasta patienten potilas pacientas pacients beteg paziente
  namn navn nimi nafn jmeno meno nev nume ime vardas vards isim ad adi nama ten jina имя фио імя име пациент пациента
  пацієнт ονομα ονοματεπωνυμο ασθενης שם מטופל الاسم اسم المريض नाम ชื่อ
  氏名 名前 姓名 患者 患者名 患者氏名 이름 성명 환자`
    .split(/\s+/)
    .map((word) => headerTokens(word).join(' ')),
);
const WORDS_OF_NAMES: ReadonlySet<string> = new Set('name full first last nom nombre nome naam'.split(' '));

/** Whether a column names the customer of the people beside: “Owner” beside “Vet Phone”, but not “Doctor Name”. */
export function isAboutCustomer({ name, meaning }: SampledColumn): boolean {
  if (meaning.aside === 'carers' || meaning.aside === 'staff') return false;
  const words = headerTokens(name);
  if (SERVED.has(words.join(' '))) return true;
  const isOfSomebody = (word: string) => SERVED.has(word) || CUSTOMERS.has(word) || RELATIVES.has(word);
  if (words.some(isOfSomebody)) return words.every((word) => isOfSomebody(word) || WORDS_OF_NAMES.has(word));
  return fieldsNamedBy(name).some(({ field }) => field === 'first-name' || field === 'last-name');
}
