import type { HeaderWords } from '../words';

export const POLISH: HeaderWords = {
  kinds: {
    email_hash: `
      poczta elektroniczna, adres elektroniczny, adres poczty, adres poczty elektronicznej, adres email, mejl, adres mailowy`,
    phone_hash: `
      odbiorca,
      telefonu, numer telefonu, telefony, komorka, komorkowy, komorkowa, telefon komorkowy, nr tel, nr telefonu, nr kom, tel kom,
      kom, numer komorkowy, telefon kontaktowy, nr komorki, numer komorki, numer kontaktowy, nr kontaktowy`,
    mobile_advertiser_id: `identyfikator reklamowy, id reklamowe, id urzadzenia, identyfikator urzadzenia`,
    custom_audience_third_party_id: `
      numer klienta, id klienta, identyfikator klienta, kod klienta, id uzytkownika, id zewnetrzne, identyfikator zewnetrzny,
      nr klienta, numer uzytkownika, numer czlonkowski, kod kontrahenta, id kontrahenta, nr kontrahenta, numer kontrahenta, klient id`,
    country: `
      kraj, kod kraju, panstwo, prefiks kraju, prefiks miedzynarodowy, kierunkowy kraju, numer kierunkowy kraju, kraj dostawy,
      kraj zamieszkania`,
  },
  vetoes: `
    typ, rodzaj, temat, wyslano, zweryfikowany, otwarto, wewnetrzny, marka, cena, zrodlo, jezyk, liczba, ilosc,
    nazwa wyswietlana, faks, urodzenia, pochodzenia`,
  staff: `
    opiekun, handlowiec, alarmowy, opiekuna, handlowca, zmodyfikowany przez, utworzony przez, dodany przez,
    szef, kierownik, przelozony, przypisany do, obsluguje`,
  parties: `
    dostawcy, kierowca, kierowcy, kurier, kuriera, wlasciciel, przedstawiciel, pracownik, nadawca,
    dostawca, przedstawiciela, pracownika, sprzedawcy, sprzedawca, wlasciciela, organizatora, doradca,
    doradcy, agent, agenta, posrednik, posrednika, trener, trenera, nauczyciel, nauczyciela, malzonek,
    malzonka, poreczyciel, sprzedajacy, sprzedajacego, menedzer, menedzera, osoba odpowiedzialna,
    odpowiedzialny`,
  carers: `
    makler, maklera, lekarz, lekarza, weterynarz, weterynarza, dentysta, dentysty, szpital, apteka,
    ubezpieczyciel, ubezpieczyciela, pracodawca, pracodawcy`,
  earlier: `stary, stara, stare, poprzedni, poprzednia, poprzednie, dawny, dawna, byly, nieaktualny, nieaktualne`,
  others: `
    imie, nazwisko, imie i nazwisko, tytul, zwrot, plec, data urodzenia, urodziny, wiek, miasto, miejscowosc, wojewodztwo, powiat,
    gmina, kod pocztowy, ulica, adres, adres dostawy, nr domu, faks, fax, waluta, firma, nazwa firmy, stanowisko, zawod, branza,
    strona www, uwagi, notatka, notatki, komentarz, opis, grupa, kategoria, segment, nip, pesel, regon, dowod, karta,
    karta stalego klienta, numer karty, zamowienie, zamowienia, numer zamowienia, faktura, numer faktury, kwota, suma, wartosc,
    produkt, punkty, narodowosc, obywatelstwo, konto, numer konta, nr faktury, nr dowodu, rachunek, nr rachunku, przesylka, nr przesylki, nr zamowienia`,
  consent: `zgoda, zgody, zgoda marketingowa, rodo, zapisany, subskrypcja, akceptacja`,
  optOut: `
    wypisany, wypisani, wypisane, wypisy, rezygnacja, rezygnacje, zrezygnowali, nie kontaktowac, nie dzwonic, lista robinsona,
    sprzeciw, sprzeciwy, odmowa, odmowy, czarna lista, lista wykluczen, wykluczeni, zablokowani, odbicia,
    brak zgody, bez zgody, bez reklam, bez newslettera, nie wysylac, oznaczony jako spam,
    rezygnacji`,
  fields: {
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
  people: {
    customers: 'klient uczestnik kupujacy',
    users: 'uzytkownik uzytkownika',
    relatives: 'uczen dziecko rodzic rodzica matka matki ojciec ojca najemca',
    recipients: 'odbiorca',
    served: 'imie nazwisko pacjent pacjenta',
    occasions: 'nowy nowa nowe',
    places: 'sklep oddzial placowka',
    senders: 'nadawca',
    attendees: 'uczestnik uczestnicy',
  },
  addresses: {
    billing: 'faktura fakturacyjny rozliczeniowy',
    shipping: 'dostawa dostawy wysylka wysylki',
    home: 'domowy prywatny domu',
    work: 'sluzbowy firmowy praca',
    other: 'inny inna',
    mailing: 'korrespondencja',
    any: 'adres',
  },
  names: {
    status: 'stan',
    areaCodes: 'kierunkowy, numer kierunkowy',
    callingCodes: 'kierunkowy',
  },
  beside: {
    companions: 'adres numer',
    ofFields: 'klienta adresowy',
    numbers: 'numer',
    ids: 'kod',
    labels: 'rodzaj',
    values: 'wartosc numer',
    without: 'bez',
  },
  cells: {
    yes: 'tak prawda',
    no: 'nie falsz fałsz',
    refused: 'odmowiono wycofana',
  },
};
