import type { HeaderWords } from '../words';

export const DUTCH: HeaderWords = {
  kinds: {
    email_hash: `van e mailadres, van emailadres, emailadres, mailadres, elektronisch adres, emailadressen, mailadressen`,
    phone_hash: `
      telefoon, telefoonnummer, telefoonnr, mobiel, mobielnummer, mobiele nummer, mobiel nummer, mobiele telefoon, gsmnummer,
      gsm nummer, vast nummer, telnummer, contactnummer, 06 nummer, doorkies, doorkiesnummer, ontvanger`,
    mobile_advertiser_id: `advertentie id, advertentieid, apparaat id, apparaatid`,
    custom_audience_third_party_id: `
      klantnummer, klantnr, klant nr, klant nummer, klant id, klantid, klantcode, gebruikers id, gebruikersid, extern nummer,
      relatienummer, relatienr, relatiecode, lidnummer, debiteurnummer, debiteurnr, debiteurennummer`,
    country: `landnaam, landnummer, landennummer, landencode, landenkengetal, leverland`,
  },
  vetoes: `
    naar e mailadres, naar emailadres, tijd, soort, onderwerp, verzonden, geverifieerd, geopend, aanbieder,
    merk, prijs, bron, taal, aantal, weergavenaam, van herkomst`,
  staff: `
    nood, noodgeval, noodcontact, gewijzigd door, aangemaakt door, ingevoerd door, leidinggevende, baas, contactpersoon intern,
    interne contactpersoon, toegewezen aan, behandelaar, buitendienst, binnendienst`,
  parties: `
    leverancier, bestuurder, bezorger, eigenaar, beheerder, verkoper, vertegenwoordiger, medewerker,
    afzender, accountmanager, verkoopster, adviseur, werknemer, chauffeur, koerier, docent, leraar,
    tussenpersoon, dealer, winkel email, winkel telefoon, verantwoordelijke`,
  carers: `
    verhuurder, makelaar, notaris, advocaat, arts, huisarts, tandarts, dierenarts, ziekenhuis, apotheek,
    verzekering, verzekeraar, werkgever`,
  earlier: `oud, oude, vorige, vorig, voormalig, voormalige, verouderd, inactief`,
  others: `
    naam, voornaam, achternaam, tussenvoegsel, aanhef, titel, geslacht, sekse, geboortedatum, verjaardag, leeftijd, plaats, woonplaats,
    stad, gemeente, provincie, regio, straat, huisnummer, adres, afleveradres, factuuradres, postbus, fax, faxnummer, taalcode,
    valuta, bedrijf, bedrijfsnaam, organisatie, afdeling, functie, beroep, branche, website, notitie, notities, opmerking,
    opmerkingen, groep, categorie, segment, btw nummer, btwnummer, btw, kvk, kvk nummer, bsn, klantenkaart, kaartnummer, pas,
    pasnummer, bestelling, bestelnummer, ordernummer, factuur, factuurnummer, bedrag, totaal, omzet, punten, nationaliteit,
    rekening, rekeningnummer,
    geboorteland, geboorteplaats`,
  consent: `nieuwsbrief, toestemming, toestemmingen, avg, ingeschreven, aangemeld, akkoord`,
  optOut: `
    afmelding, afmeldingen, afgemeld, afgemelde, afmelders, uitgeschreven, uitschrijving, uitschrijvingen, uitschrijvers,
    niet benaderen, niet contacteren, niet bellen, niet mailen, bel me niet, zwarte lijst, uitsluitlijst, uitsluiten, blokkeerlijst,
    klachten,
    geen mailing, geen mailings, geen nieuwsbrief, geen reclame, geen marketing, geen emails, niet schrijven, gemarkeerd als spam`,
  fields: {
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
  people: {
    customers: 'klant koper deelnemer',
    users: 'gebruiker',
    relatives: 'leerling ouder ouders moeder vader huurder',
    recipients: 'ontvanger',
    names: 'naam',
    occasions: 'nieuw nieuwe',
    places: 'winkel vestiging filiaal',
    senders: 'afzender',
    hosts: 'presentatoren panelleden',
    attendees: 'deelnemer deelnemers',
  },
  addresses: {
    billing: 'factuur factuuradres facturatie',
    shipping: 'verzending verzend bezorging bezorg bezorgadres levering',
    home: 'thuis',
    work: 'werk kantoor zakelijk',
    other: 'overig overige',
    mailing: 'postadres',
    companies: 'bedrijf',
  },
  names: {
    areaCodes: 'netnummer',
  },
  beside: {
    ofFields: 'klant adres en',
    joining: 'van',
    labels: 'soort',
    values: 'waarde',
    without: 'zonder',
  },
  cells: {
    yes: 'waar',
    no: 'nee niet onwaar',
    refused: 'geweigerd ingetrokken',
  },
};
