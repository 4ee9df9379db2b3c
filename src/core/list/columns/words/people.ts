import { namesAddressOnly } from './addresses';

/** Words for the people of a list, whoever uses the program that wrote it. */
export const CUSTOMERS: ReadonlySet<string> = wordsOf(`
  requester requestor invitee attendee participant registrant buyer customer client guest purchaser kunde kunden kaufer teilnehmer besteller gast
  participante acheteur cliente comprador invitado ospite acquirente comprador convidado klant koper deelnemer klient
  uczestnik kupujacy musteri alici katilimci kund deltagare kunde deltaker deltager asiakas`);

export const USERS: ReadonlySet<string> = wordsOf(`
  user users benutzer nutzer anwender utilisateur usuario utente gebruiker uzytkownik uzytkownika kullanici anvandare bruger
  bruker kayttaja`);

/** One of two people in a row, such as a student and a parent. */
export const RELATIVES: ReadonlySet<string> = wordsOf(`
  student students pupil child kid parent parents guardian guardians mother mothers father fathers mum mom dad husband wife partner
  bride groom tenant
  schuler schulerin kind eltern elternteil erziehungsberechtigter erziehungsberechtigte mutter vater ehemann ehefrau braut
  brautigam mieter eleve etudiant enfant parents mere pere mari epouse locataire alumno estudiante hijo padre padres madre
  esposo esposa inquilino studente alunno figlio genitore genitori madre padre marito moglie inquilino aluno filho pai mae
  responsavel encarregado marido leerling kind ouder ouders moeder vader huurder uczen dziecko rodzic rodzica matka matki
  ojciec ojca najemca ogrenci cocuk veli anne baba elev barn foralder forelder foraelder vanhempi oppilas`);

/** Whoever gets a message, a parcel or a present from the customer. */
export const RECIPIENTS: ReadonlySet<string> = wordsOf(
  'recipient recipients empfanger destinataire destinatario ontvanger odbiorca',
);

/** When, since when or for what somebody is reached: “School Email” says nothing of whose it is, nor do names of addresses. */
const OCCASIONS: ReadonlySet<string> = wordsOf(`
  day daytime evening night direct default permanent current seasonal login account backup recovery newsletter paypal
  school university college corporate new latest alt alternative neu neue neuer neues aktuell aktuelle aktueller
  tagsuber abends zentrale schule nouveau nouvel nouvelle actuel actuelle ecole nuevo nueva actual nuovo nuova attuale
  novo nova atual nieuw nieuwe nowy nowa nowe yeni ny nytt nya uusi novy uj nou noua новый новая новое новий нова нове
  新 새`);

const PEOPLE = [CUSTOMERS, USERS, RELATIVES, RECIPIENTS, wordsOf('respondent responder registrant learner')];

/** Whether a word says whose the values of a column are, or on which occasion they are used. */
export function isWordForPerson(word: string): boolean {
  return OCCASIONS.has(word) || namesAddressOnly(word) || PEOPLE.some((words) => words.has(word));
}

/** Businesses that serve many customers. */
const PLACES: ReadonlySet<string> = wordsOf(`
  store shop branch outlet venue hotel clinic salon restaurant location property office warehouse dealership agency
  filiale geschaft laden standort niederlassung werkstatt praxis magasin boutique agence etablissement tienda sucursal
  negozio sede loja unidade agencia winkel vestiging filiaal sklep oddzial placowka magaza sube butik butikk kauppa
  myymala pobocka prodejna uzlet magazin poslovnica магазин филиал салон 매장 지점`);
const WORDS_BESIDE_PLACES: ReadonlySet<string> = wordsOf('name nom nombre nome naam id no code');

/** Whether a header names a business and nothing of it, such as its phone number: “Store”, “Filiale Nr.” */
export function isNameOfPlace(words: readonly string[]): boolean {
  return (
    words.some((word) => PLACES.has(word)) && words.every((word) => PLACES.has(word) || WORDS_BESIDE_PLACES.has(word))
  );
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
