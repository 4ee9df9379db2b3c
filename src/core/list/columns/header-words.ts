import type { ColumnKind } from '../../../shared/list';
import { headerTokens } from './header-tokens';
import { EAST_ASIAN_PHRASES, EAST_ASIAN_VETOES } from './header-words-east-asian';

/**
 * What columns are called in English, German, French, Spanish, Italian, Portuguese, Dutch and Polish, without case,
 * accents and punctuation. Phrases are parted by commas.
 */
const PHRASES: Readonly<Record<ColumnKind, string>> = {
  email_hash: `
    email, emails, mail, emailaddress, mailaddress, emailadresse, mailadresse, emailadressen, emailid,
    emailhash, hashedemail, emailsha256, useremail, customeremail, contactemail, courriel, courriels, mel, courrier
    electronique, adresse electronique, adresse mail, correo, correos, correo
    electronico, direccion electronica, posta elettronica, indirizzo elettronico, indirizzo mail, correio
    eletronico, correio electronico, endereco eletronico, emailadres, mailadres, poczta elektroniczna, adres
    elektroniczny, adres poczty, elektronische post, emailkontakt, emailprivat, emailgeschaftlich, elektronisches
    postfach, elektronisch adres`,
  phone_hash: `
    phone, phones, telephone, tel, telnr, telno, mobile, mobilephone, cell, cellphone, cellular, phonenumber,
    mobilenumber, phoneno, mobileno, cellno, cellnumber, mob no, msisdn, whatsapp, sms, landline, phonehash, phonesha256,
    contact number, contactnumber, telefon,
    telefonnummer, telefonnr, rufnummer, handy, handynummer, handynr, mobil, mobilnummer, mobilnr, mobiltelefon,
    mobilfunk, mobilfunknummer, mobilfunknr, festnetz, festnetznummer, telefonprivat, telefonmobil, fernsprecher,
    fon, portable, numero de telephone,
    telephones, gsm, telefono, telefonos, movil, celular, cellulare, fisso, recapito telefonico, telefone,
    telemovel, telefones, telemoveis, telefoon, telefoonnummer, telefoonnr, mobiel, mobielnummer, mobiele nummer, gsmnummer, telefonu,
    numer telefonu, telefony, komorka, komorkowy, komorkowa, telefon komorkowy, nr tel`,
  mobile_advertiser_id: `
    idfa, gaid, aaid, maid, adid, ifa, rdid, idfv, oaid, advertising id, advertiser id, ad id, device id,
    advertisingid, advertiserid, deviceid, mobile ad id, mobile advertiser id, mobile advertising id, mobile
    device id, google advertising id, apple advertising id, android id, androidid, werbe id, werbeid, gerate id,
    gerateid, geraete id, geraeteid, identifiant publicitaire, id publicitaire, id appareil, identifiant
    appareil, id de publicidad, id publicitario, id de dispositivo, id del dispositivo, id pubblicitario, id
    pubblicita, id dispositivo, id de publicidade, id do dispositivo, advertentie id, advertentieid, apparaat
    id, apparaatid, identyfikator reklamowy, id reklamowe, id urzadzenia, identyfikator urzadzenia`,
  custom_audience_third_party_id: `
    customer id, customerid, customer number, customer no, client id, clientid, client number, external id,
    externalid, extern id, user id, userid, third party id, thirdpartyid, 3rd party id, 3rdpartyid, customernumber,
    customerno, cust id, custid, partner id, partnerid, crm id, crmid,
    member id, memberid, member number, membership number, contact id, contactid, account id, account number,
    subscriber id, loyalty id, visitor id, person id, kundennummer, kundennr, kunden nr, kunden id, kundenid,
    kunde id, nutzer id, nutzerid, benutzer id, benutzerid, externe id, mitgliedsnummer, mitglieds nr, numero
    client, numero de client, id client, identifiant client, identifiant externe, id externe, id utilisateur,
    identifiant utilisateur, numero de cliente, numero cliente, no cliente, id cliente, id de cliente, id del
    cliente, id externo, id usuario, id de usuario, codigo de cliente, codice cliente, id esterno, id utente,
    numero do cliente, id do cliente, codigo do cliente, id utilizador, id do utilizador, id do usuario,
    klantnummer, klantnr, klant id, klantid, gebruikers id, gebruikersid, extern nummer, numer klienta, id
    klienta, identyfikator klienta, id uzytkownika, id zewnetrzne, identyfikator zewnetrzny, nr klienta`,
  country: `
    country, countrycode, country code, countryiso, country prefix, calling code, callingcode, dial code, dialcode,
    dialing code, dialling code, dialing prefix, dialling prefix, isd code, idd, nation, land, landercode, laendercode, landerkurzel,
    landcode, landeskurzel, landeskennzeichen, laenderkurzel, landkurzel, landervorwahl, laendervorwahl, landesvorwahl,
    landvorwahl, landerkennzahl, landeskennzahl, internationale vorwahl, auslandsvorwahl, staat, pays, code pays,
    indicatif pays, indicatif international, indicatif du pays, pais, codigo de pais, codigo pais, codigo del pais,
    prefijo internacional, prefijo de pais, prefijo pais, prefijo del pais, codigo do pais, ddi, indicativo do pais,
    indicativo internacional, paese, nazione, codice paese, codice nazione, prefisso internazionale, prefisso paese,
    prefisso nazionale, kraj, kod kraju, panstwo, prefiks kraju, prefiks miedzynarodowy, kierunkowy kraju, numer
    kierunkowy kraju, landnaam, landnummer, landennummer, landencode, landenkengetal`,
};

/** Words that make a header tell about an identifier instead of holding it: “email opt-in”, “phone model”. */
const VETO_WORDS = `
  opt optin optout sent send at date datum fecha time zeit status stato statut estado type typ tipo model modell
  modelo modele verified valid validated invalid bounce bounced bounces consent consents subscribed subscription
  unsubscribed count counts anzahl domain domaine dominio subject betreff template newsletter permission allowed
  einwilligung erlaubt zustimmung gesendet versendet bestatigt verifiziert geoffnet opened clicked clicks open
  opens rate score campaign kampagne body content text provider anbieter os platform carrier brand marke price
  preis source quelle created updated language sprache consentement envoye envoyee autorise verifie enviado
  enviada verificado consentimiento consenso inviato consentimento toestemming verzonden geverifieerd zgoda
  wyslano operator`;

/** What stands beside such words and tells nothing by itself: “primary e-mail address”, “Kunden-Handy privat”. */
const COMPANIONS = `
  address addresses adresse adressen adres adresa direccion direction indirizzo endereco number numbers nummer nummern numero numer
  primary secondary main alternative alternate first second other private personal privat prive home work office business
  geschaftlich dienstlich customer customers client clients contact contacts user users member subscriber kunde kunden cliente
  kontakt hash hashed sha sha256 256 value field column the of your`;

type Phrase = readonly string[];

/** The words by which headers are understood. */
export interface Vocabulary {
  /** What names a kind: each phrase as its words, the longest first, so that the most telling one is found. */
  readonly phrases: Readonly<Record<ColumnKind, readonly Phrase[]>>;
  readonly vetoes: readonly Phrase[];
  /** All words that a name of a column may consist of. */
  readonly words: ReadonlySet<string>;
  /** With which a phrase begins: a list may have thousands of columns, most of which hold none of these. */
  readonly firstWords: ReadonlySet<string | undefined>;
}

/** Made when they are first needed: the tables of Unicode that Chinese and Japanese take are slow to set up. */
let latin: Vocabulary | null = null;
let whole: Vocabulary | null = null;

/** For the words of a header. Each phrase of Chinese and Japanese has a word that is not of ASCII. */
export function vocabularyFor(tokens: readonly string[]): Vocabulary {
  if (tokens.some((token) => /[^\0-\x7F]/.test(token))) {
    whole ??= createVocabulary((kind) => `${PHRASES[kind]}, ${EAST_ASIAN_PHRASES[kind]}`, EAST_ASIAN_VETOES);
    return whole;
  }
  latin ??= createVocabulary((kind) => PHRASES[kind], '');
  return latin;
}

function createVocabulary(listOf: (kind: ColumnKind) => string, vetoes: string): Vocabulary {
  const phrases = {
    email_hash: phrasesIn(listOf('email_hash')),
    phone_hash: phrasesIn(listOf('phone_hash')),
    mobile_advertiser_id: phrasesIn(listOf('mobile_advertiser_id')),
    custom_audience_third_party_id: phrasesIn(listOf('custom_audience_third_party_id')),
    country: phrasesIn(listOf('country')),
  };
  return {
    phrases,
    vetoes: [...VETO_WORDS.trim().split(/\s+/).map(headerTokens), ...phrasesIn(vetoes)],
    words: new Set([...Object.values(phrases).flat(2), ...COMPANIONS.trim().split(/\s+/)]),
    firstWords: new Set(Object.values(phrases).flatMap((some) => some.map(([first]) => first))),
  };
}

function phrasesIn(list: string): readonly Phrase[] {
  return list
    .split(',')
    .map(headerTokens)
    .filter((phrase) => phrase.length > 0)
    .sort((a, b) => b.length - a.length);
}
