import type { HeaderWords } from '../words';

export const GERMAN: HeaderWords = {
  kinds: {
    email_hash: `
      absender email adresse, emailadresse, mailadresse, emailadressen, elektronische post, emailkontakt,
      elektronisches postfach, mailkontakt, elektronische adresse, e post, epost`,
    phone_hash: `
      telnr, tel nr, telefon, telefonnummer, telefonnr, rufnummer, handy, handynummer, handynr, mobil, mobilnummer,
      mobilnr, mobiltelefon, mobiltel, mobilfunk, mobilfunknummer, mobilfunknr, festnetz, festnetznummer,
      telefonmobil, fernsprecher, fon, natel, mobilruf, rufnr, ruf nr, rufnummern, kontaktnummer, kontaktnr, ruckrufnummer, ruckruf nr, festnetznr, festnetz nr, kontakt nr, erreichbar unter, telefonnummern, handynummern, mobilnummern, mobilrufnummer,
      durchwahl, direktwahl, empfanger`,
    mobile_advertiser_id: `werbe id, werbeid, gerate id, gerateid, geraete id, geraeteid, werbekennung`,
    custom_audience_third_party_id: `
      kundennummer, kundennr, kunden nr, kunden no, kunden id, kundenid, kunde id, kunde nr, kdnr, kd nr, kdnummer, kd nummer,
      knr, kundencode, debitor, debitornr, debitorennummer, debitorennr, debitoren nr, nutzer id, nutzerid, nutzernummer, benutzer id,
      benutzerid, externe id, mitgliedsnummer, mitgliedsnr, mitglieds nr, mitglied nr, mitglieds id, mitgliedid,
      geschaftspartner, geschaftspartnernummer, teilnehmer id, abonnenten id, abonnentennummer, mitgl nr, mitgliednr, kundenkonto nr, kundenkontonummer, kundenkonto, adressnummer, adressnr, adress nr, kontakt id, kontaktid, personennummer, personennr, personen nr, personen id, personenid, abonummer, abonr, abo nr, abo nummer, kundenschlussel`,
    country: `
      land, landercode, laendercode, landerkurzel, landcode, landeskurzel, landeskennzeichen, laenderkurzel, landkurzel,
      landervorwahl, laendervorwahl, landesvorwahl, landvorwahl, landerkennzahl, landerkennung, landeskennung, landeskennzahl, internationale vorwahl,
      auslandsvorwahl, staat, landiso, lkz, land region, landerkennzeichen, lander kennzeichen, lander code, lander kurzel, landername, landesname, landname, wohnsitzland, zielland, adressland`,
  },
  vetoes: `
    empfanger email adresse, datum, zeit, status, typ, modell, anzahl, betreff, gesendet, versendet, bestatigt,
    verifiziert, geoffnet, anbieter, marke, preis, quelle, sprache, anzeigename, art, empfohlen, gultig,
    ungultig, gepruft, validiert, faxnummer, faxnr, kundenservice, kundendienst, hotline`,
  staff: `
    betreuer, kundenbetreuer, sachbearbeiter, ansprechpartner intern, notfall, notfallkontakt,
    vertriebsmitarbeiter, vertrieb, aussendienst, innendienst, empfohlen von, werber, geworben von,
    geandert von, angelegt von, erfasst von, erstellt von, chef, vorgesetzter, vorgesetzte, teamleiter,
    teamleitung, bearbeiter, kundenberater, kundenberaterin, kundenmanager, aussendienstmitarbeiter,
    vertriebler, interner ansprechpartner, interner kontakt, kundenbetreuerin, sachbearbeiterin, betreut von,
    bearbeitet von`,
  parties: `
    restaurant telefon, restaurant email, besitzer, inhaber, verkaufer, mitarbeiter, berater, absender,
    trainer, lehrer, veranstalter, lieferant, handler, fahrer, kurier, techniker, zahlungsempfanger,
    filiale telefon, filiale email, vertreter, vermittler, ehepartner, ehepartners, burge, beschenkter,
    beschenkte, geschenkempfanger, vermittlers, betreuerin, verkauferin, beraterin, mitarbeiterin,
    hausmeister, fotograf, handwerker, monteur, lieferanten, handlers, filiale, verantwortlich,
    verantwortlicher, zustandig, zustandiger, zustandige`,
  carers: `
    arzt, hausarzt, vermieter, hausverwaltung, steuerberater, makler, maklers, notar, anwalt, rechtsanwalt,
    zahnarzt, tierarzt, vermieters, arztin, kinderarzt, tierarztin, krankenhaus, apotheke, versicherung,
    krankenkasse, schule telefon, arbeitgeber, immobilienmakler, pflegedienst, referenz telefon,
    referenz email`,
  earlier: `
    alte, altes, alten, alter email, email alt, emailadresse alt, emailadressen alt, mail alt, telefon alt,
    telefonnummer alt, telefonnr alt, tel alt, handy alt, handynummer alt, mobil alt, mobilnummer alt,
    nummer alt, nr alt, adresse alt, ehemalig, ehemalige, ehemaliger, ehemals, fruhere, fruherer, vorherige,
    vorheriger, bisherige, bisheriger, veraltet, veraltete, vorher, zuvor, nicht mehr aktuell, inaktiv`,
  others: `
    vorname, nachname, zuname, familienname, anrede, titel, geschlecht, geburtstag, geburtsdatum, alter, ort, stadt, wohnort,
    bundesland, kanton, kreis, region, plz, postleitzahl, strasse, str, hausnummer, hausnr, anschrift, adresse, lieferadresse,
    rechnungsadresse, adresszusatz, postfach, telefax, faxnummer, faxnr, sprachcode, wahrung, firma, unternehmen, organisation,
    abteilung, beruf, branche, webseite, internet, notiz, notizen, bemerkung, bemerkungen, kommentar, beschreibung,
    gruppe, segment, kategorie, kennzeichen, steuernummer, steuernr, ust id, ustid, ust idnr, umsatzsteuer, personalausweis,
    ausweisnummer, kundenkarte, kundenkartennummer, kartennummer, karte, bonuskarte, bestellnummer, bestellnr, bestellung,
    bestellungen, auftrag, auftragsnummer, rechnung, rechnungsnummer, belegnummer, betrag, umsatz, summe, menge, artikel,
    artikelnummer, punkte, staatsangehorigkeit, nationalitat, kontonummer, konto, vertragsnummer, versicherungsnummer, vorgang, ticket, ticketnummer, sendung, buchung, steuer, handelsregister, gutschein, filiale, bankleitzahl, blz, sozialversicherung, fuhrerschein, zahler, gerat, kostenstelle, rechnungs, auftrags, bestell,
    geburtsland, herkunftsland, ursprungsland, geburtsort, heimatland, herstellungsland`,
  consent: `
    einwilligung, einwilligungen, zustimmung, erlaubt, erlaubnis, werbeerlaubnis, werbung erlaubt, dsgvo, angemeldet,
    newsletter anmeldung`,
  optOut: `
    abmeldung, abmeldungen, abgemeldet, abgemeldete, abmelder, abbesteller, abbestellt, austragung, austragungen, ausgetragen, ausgetragene, negativliste,
    widerspruch, widerspruche, werbewiderspruch, werbewiderspruche, widerruf, widerrufe, widerrufen, robinson, robinsonliste,
    sperrliste, loschantrag, loschantrage, loschanfrage, loschanfragen, werbesperre, werbesperren, gesperrt, gesperrte, nicht kontaktieren, nicht anschreiben, nicht anrufen, keine werbung,
    kein kontakt, kontaktsperre, blockliste, ausschlussliste, rucklaufer, sperrkennzeichen, sperrvermerk, gesperrte kontakte, blockiert, blockierte,
    kein mailing, keine mailings, kein newsletter, keine newsletter, kein marketing, keine email werbung, keine emails,
    keine anrufe, werbeverbot, als spam markiert`,
  fields: {
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
  people: {
    customers: 'kunde kunden kaufer teilnehmer besteller gast',
    users: 'benutzer nutzer anwender',
    relatives: `
      schuler schulerin kind eltern elternteil erziehungsberechtigter erziehungsberechtigte mutter vater ehemann
      ehefrau braut brautigam mieter`,
    recipients: 'empfanger',
    served: 'besitzer halter tier haustier patientin versicherter versicherte',
    occasions: 'neu neue neuer neues aktuell aktuelle aktueller tagsuber abends zentrale schule',
    places: 'filiale geschaft laden standort niederlassung werkstatt praxis',
  },
  addresses: {
    billing: 'rechnung rechnungs rechnungsadresse rechnungsanschrift rechnungsempfanger',
    shipping: 'lieferung lieferungs liefer lieferadresse lieferanschrift versand versandadresse',
    home: 'privat privatadresse privatanschrift zuhause wohnort',
    work: 'geschaftlich dienstlich dienst beruflich buro arbeit',
    other: 'weitere weiteres weiterer andere anderes anderer sonstige sonstiges',
    mailing: 'postanschrift postadresse korrespondenz',
    companies: 'geschaft firma firmen firmenadresse',
  },
};
