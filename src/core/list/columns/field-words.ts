import type { Field } from '../../../shared/platform';

/** Fields that a header names beside the identifiers and the country, which have words of their own. */
export type NamedField = Exclude<Field, 'email' | 'phone' | 'device-id' | 'customer-id' | 'country'>;

type FieldWords = Readonly<Partial<Record<NamedField, string>>>;

/** One block per language, written as `headerTokens` returns them: lower case, no accents, no punctuation. */
const LANGUAGES: readonly FieldWords[] = [
  {
    'first-name': 'first name, firstname, fname, fn, given name, givenname, forename, christian name, first',
    'last-name': 'last name, lastname, lname, ln, surname, family name, familyname, last',
    initial: 'initial, first initial, fi',
    city: 'city, town, ct, city name, locality',
    state: 'state, province, st, state province, province state, region, state code, province code, county state',
    'postal-code': 'zip, zip code, zipcode, postal code, postalcode, postcode, post code, postal, zip postal code',
    'birth-date': 'date of birth, birth date, birthdate, birthday, dob, birth day, born, born on',
    'birth-year': 'year of birth, birth year, birthyear, doby, yob',
    gender: 'gender, sex, gen',
    'job-title': 'job title, jobtitle, job, position, occupation',
    company: 'company, company name, employer, organization, organisation, employee company, employeecompany',
    handle: 'handle, twitter, twitter handle, x handle, twitter username, username',
  },
  {
    'first-name': 'vorname, rufname',
    'last-name': 'nachname, familienname, zuname',
    city: 'ort, stadt, wohnort',
    state: 'bundesland, kanton',
    'postal-code': 'plz, postleitzahl',
    'birth-date': 'geburtsdatum, geburtstag, geb datum, gebdatum, geboren am',
    'birth-year': 'geburtsjahr, jahrgang',
    gender: 'geschlecht, anrede',
    'job-title': 'berufsbezeichnung, stellenbezeichnung, funktion, position',
    company: 'firma, unternehmen, firmenname, arbeitgeber',
  },
  {
    'first-name': 'prenom, prenoms',
    'last-name': 'nom, nom de famille',
    city: 'ville, commune, localite',
    state: 'departement, canton',
    'postal-code': 'code postal, codepostal, cp',
    'birth-date': 'date de naissance, ne le, nee le, naissance',
    'birth-year': 'annee de naissance',
    gender: 'sexe, genre, civilite',
    'job-title': 'poste, fonction, intitule du poste',
    company: 'societe, entreprise, raison sociale, employeur',
  },
  {
    'first-name': 'nombre, nombre de pila, primer nombre',
    'last-name': 'apellido, apellidos, primer apellido',
    city: 'ciudad, localidad, poblacion, municipio',
    state: 'estado, provincia, comunidad autonoma',
    'postal-code': 'codigo postal, codigopostal, cod postal',
    'birth-date': 'fecha de nacimiento, fecha nacimiento, nacimiento',
    'birth-year': 'ano de nacimiento',
    gender: 'sexo, genero',
    'job-title': 'cargo, puesto',
    company: 'empresa, compania, razon social',
  },
  {
    'first-name': 'nome, nome di battesimo',
    'last-name': 'cognome',
    city: 'citta, comune, localita',
    state: 'provincia, regione',
    'postal-code': 'cap, codice postale',
    'birth-date': 'data di nascita, data nascita, nato il',
    'birth-year': 'anno di nascita, anno nascita',
    gender: 'sesso, genere',
    'job-title': 'qualifica, ruolo, mansione',
    company: 'azienda, societa, ragione sociale, ditta',
  },
  {
    'first-name': 'nome, primeiro nome, nome proprio',
    'last-name': 'sobrenome, apelido, ultimo nome, apelidos',
    city: 'cidade, municipio, localidade',
    state: 'estado, uf, distrito, provincia',
    'postal-code': 'cep, codigo postal',
    'birth-date': 'data de nascimento, data nascimento, nascimento',
    'birth-year': 'ano de nascimento, ano nascimento',
    gender: 'sexo, genero',
    'job-title': 'cargo, funcao',
    company: 'empresa, companhia, razao social',
  },
  {
    'first-name': 'voornaam, roepnaam',
    'last-name': 'achternaam, familienaam',
    city: 'plaats, stad, woonplaats, gemeente',
    state: 'provincie',
    'postal-code': 'postcode',
    'birth-date': 'geboortedatum, geboren op',
    'birth-year': 'geboortejaar',
    gender: 'geslacht, sekse, aanhef',
    'job-title': 'functie, functietitel',
    company: 'bedrijf, bedrijfsnaam, werkgever',
  },
  {
    'first-name': 'imie',
    'last-name': 'nazwisko',
    city: 'miasto, miejscowosc',
    state: 'wojewodztwo',
    'postal-code': 'kod pocztowy, kod',
    'birth-date': 'data urodzenia',
    'birth-year': 'rok urodzenia',
    gender: 'plec',
    'job-title': 'stanowisko',
    company: 'firma, nazwa firmy, pracodawca',
  },
  {
    'first-name': 'имя, имя клиента, ім’я',
    'last-name': 'фамилия, прізвище',
    city: 'город, населенный пункт, місто',
    state: 'область, регион, край, республика',
    'postal-code': 'индекс, почтовый индекс, поштовий індекс',
    'birth-date': 'дата рождения, день рождения, дата народження',
    'birth-year': 'год рождения, рік народження',
    gender: 'пол, стать',
    'job-title': 'должность, профессия, посада',
    company: 'компания, организация, место работы, компанія',
  },
  {
    'first-name': 'ad, adi, isim, ilk ad',
    'last-name': 'soyad, soyadi, soyisim',
    city: 'sehir, il',
    'postal-code': 'posta kodu',
    'birth-date': 'dogum tarihi, dogum gunu',
    'birth-year': 'dogum yili',
    gender: 'cinsiyet, cinsiyeti',
    'job-title': 'meslek, gorev, pozisyon',
    company: 'firma, sirket, sirket adi, firma adi',
  },
  {
    'first-name': '名, 名前, ファーストネーム',
    'last-name': '姓, 苗字, 名字',
    city: '市区町村, 市, 都市',
    state: '都道府県, 県, 州',
    'postal-code': '郵便番号',
    'birth-date': '生年月日, 誕生日',
    'birth-year': '生年, 生まれ年',
    gender: '性別',
    'job-title': '役職, 職種',
    company: '会社, 会社名, 勤務先',
  },
  {
    'first-name': '名, 名字',
    'last-name': '姓, 姓氏',
    city: '城市, 市',
    state: '省, 省份, 州',
    'postal-code': '邮编, 邮政编码, 郵遞區號',
    'birth-date': '出生日期, 生日',
    'birth-year': '出生年份, 出生年',
    gender: '性别, 性別',
    'job-title': '职位, 职务',
    company: '公司, 公司名称, 单位',
  },
];

/** Words that may accompany a field name without changing it: “Billing City”, “Kunden-PLZ”. */
const BESIDE: ReadonlySet<string> = new Set(
  `billing shipping home mailing delivery invoice customer client contact subscriber user member person primary main address
   default legal kunde kunden rechnung rechnungs adresse anschrift client facturation livraison adresse cliente direccion
   facturacion indirizzo endereco klant adres klienta adresowy of the de del di da en 1 code`
    .split(/\s+/)
    .filter((word) => word !== ''),
);

interface FieldPhrase {
  readonly phrase: string;
  readonly field: NamedField;
}

/** Every phrase, the first language first. */
export const FIELD_PHRASES: readonly FieldPhrase[] = LANGUAGES.flatMap((language) =>
  Object.entries(language).flatMap(([field, phrases]) =>
    phrases.split(',').map((phrase): FieldPhrase => ({ phrase: phrase.trim(), field: namedField(field) })),
  ),
);

export function standsBeside(token: string): boolean {
  return BESIDE.has(token);
}

function namedField(key: string): NamedField {
  // `FieldWords` has no other keys.
  return key as NamedField;
}
