/** Words for the people of a list, whoever uses the program that wrote it. */
export const CUSTOMERS: ReadonlySet<string> = wordsOf(`
  invitee attendee participant registrant buyer customer client guest purchaser kunde kunden kaufer teilnehmer besteller gast
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

/** Where, when, since when or for what somebody is reached: “Shipping Email” says nothing of whose it is. */
export const OCCASIONS: ReadonlySet<string> = wordsOf(`
  billing shipping delivery invoice day daytime evening night direct default residence permanent current seasonal login
  account backup recovery newsletter paypal school university college company corporate new latest alt alternative
  neu neue neuer neues aktuell aktuelle aktueller rechnung rechnungs lieferung liefer versand tagsuber abends zuhause arbeit buro zentrale beruflich dienst schule
  nouveau nouvel nouvelle actuel actuelle facturation livraison domicile bureau travail professionnel professionnelle personnel personnelle ecole
  nuevo nueva actual nuovo nuova attuale novo nova atual nieuw nieuwe nowy nowa nowe yeni ny nytt nya uusi novy uj nou noua
  новый новая новое новий нова нове 新 새 facturacion envio casa trabajo oficina particular fatturazione spedizione ufficio lavoro abitazione
  factuur bezorging thuis werk zakelijk domowy sluzbowy residencial trabalho cobranca entrega hem hjem arbete arbejde`);

const PEOPLE = [CUSTOMERS, USERS, RELATIVES, RECIPIENTS, wordsOf('respondent responder registrant learner')];

/** Whether a word says whose the values of a column are. */
export function isWordForPerson(word: string): boolean {
  return PEOPLE.some((words) => words.has(word));
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
