import type { HeaderWords } from '../words';

export const ITALIAN: HeaderWords = {
  kinds: {
    email_hash: `indirizzo email mittente, posta elettronica, indirizzo elettronico, indirizzo mail, indirizzo di posta, indirizzo email, pec, posta elettr, mail personale`,
    phone_hash: `
      cellulare, cellulari, fisso, recapito telefonico, numero di telefono, numero telefono, numero cellulare, num cellulare,
      cell no, telefonino, recapito, recapiti, recapiti telefonici, recapito cellulare`,
    mobile_advertiser_id: `id pubblicitario, id pubblicita, id dispositivo`,
    custom_audience_third_party_id: `
      codice cliente, cod cliente, id esterno, id utente, numero di cliente, codice utente, id socio, codice socio, numero socio,
      numero tessera socio, numero tessera, no tessera, n tessera, nr tessera, cod cli, codice tessera, codice cli`,
    country: `
      paese, nazione, codice paese, codice nazione, prefisso internazionale, prefisso paese, prefisso nazionale,
      paese di residenza, paese di spedizione, stato, stato di residenza, stato residenza, stato estero`,
  },
  vetoes: `
    indirizzo email destinatario, stato, tipo, modello, dominio, inviato, inviata, verificato, verificata,
    interno, oggetto, marca, prezzo, operatore, conteggio, nome visualizzato, valido, di nascita, di origine,
    d origine`,
  staff: `
    emergenza, del commerciale, modificato da, creato da, inserito da, capo, referente interno, assegnato a,
    gestito da, venduto da, commerciale`,
  parties: `
    corriere, autista, proprietario, agente, venditore, mittente, fornitore, organizzatore, venditrice,
    consulente, dipendente, fotografo, istruttore, insegnante, coniuge, garante, distributore, rivenditore,
    titolare, amministratore, referente commerciale, responsabile`,
  carers: `medico, avvocato, notaio, dentista, veterinario, ospedale, assicurazione, commercialista, datore di lavoro`,
  earlier: `vecchio, vecchia, vecchi, precedente, precedenti, obsoleto, inattivo, in disuso`,
  others: `
    nome, cognome, nominativo, titolo, sesso, genere, data di nascita, compleanno, eta, citta, comune, localita, provincia, regione,
    cap, codice postale, via, indirizzo, civico, fax, lingua, valuta, azienda, societa, ditta, ragione sociale, ruolo, professione, responsabile, commerciale, data,
    settore, sito web, nota, note, commento, commenti, osservazioni, gruppo, categoria, segmento, codice fiscale, partita iva, p iva,
    tessera, carta fedelta, carta, numero carta, ordine, ordini, numero ordine, fattura, importo, totale, prodotto, punti,
    nazionalita, cittadinanza, conto, cod fiscale, codice a barre, biglietto, prenotazione, codice prenotazione`,
  consent: `consenso, consensi, autorizzato, autorizzazione, accetta, accetta marketing, privacy`,
  optOut: `
    disiscritto, disiscritti, disiscrizione, disiscrizioni, cancellati, non contattare, non chiamare, registro opposizioni,
    registro delle opposizioni, opposizione, opposizioni, lista nera, esclusi, lista di esclusione, rimbalzi, reclami,
    no pubblicita, no newsletter, no marketing, no mailing, non inviare, segnalato come spam,
    cancellazione, cancellazioni, lista cancellazioni`,
  fields: {
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
  people: {
    served: 'paziente',
    customers: 'ospite acquirente',
    users: 'utente',
    relatives: 'studente alunno figlio genitore genitori marito moglie',
    names: 'nome',
    occasions: 'nuovo nuova attuale',
    places: 'negozio sede',
    senders: 'mittente',
    hosts: 'relatori organizzatore',
    attendees: 'partecipante partecipanti iscritti',
  },
  addresses: {
    billing: 'fatturazione fattura',
    shipping: 'spedizione consegna',
    home: 'abitazione privato',
    work: 'ufficio lavoro',
    other: 'altro altra altri',
    mailing: 'corrispondenza',
    companies: 'azienda',
    any: 'indirizzo',
  },
  names: {
    status: 'stato',
    areaCodes: 'prefisso, prefisso telefonico',
    callingCodes: 'prefisso',
  },
  beside: {
    companions: 'indirizzo',
    ofFields: 'indirizzo di',
    ids: 'cod codice',
    joining: 'di',
    labels: 'tipo tipologia etichetta',
    values: 'valore',
    without: 'senza',
  },
  cells: {
    yes: 'vero',
    no: 'mai',
    refused: 'negato rifiutato revocato',
  },
};
