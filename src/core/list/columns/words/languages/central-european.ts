import type { HeaderWords } from '../words';

/** Czech, Slovak, Hungarian, Romanian, Croatian, Slovene and Albanian. */
export const CENTRAL_EUROPEAN: HeaderWords = {
  kinds: {
    email_hash: `
      emailova adresa, mailova adresa, elektronicka posta, elektronicka adresa, emailcim, email cim, drotposta, villamposta,
      adresa de email, adresa email, posta electronica, eposta naslov, elektronicka posta adresa,
      e poste, adresa e poste, e postni naslov, elektronska posta, elektronski naslov, elektronske poste, adresa elektronske poste, emailovu adresu, emailove adresy, e mailova adresa,
      posta elektronike, adresa elektronike, adresa e emailit`,
    phone_hash: `
      telefonni cislo, cislo telefonu, mobilni telefon, mobilni cislo, telefonne cislo, mobilne cislo, mobilny telefon, telefonszam,
      telefonszama, mobilszam, mobiltelefonszam, numar de telefon, nr telefon, nr de telefon, telefon mobil, broj telefona,
      broj mobitela, mobitel, telefonska stevilka, gsm stevilka, telefonski broj, br telefona,
      telefoni, nr telefoni, numri i telefonit, numer telefoni, celulari, nr celulari`,
    mobile_advertiser_id: ``,
    custom_audience_third_party_id: `
      zakaznicke cislo, cislo zakaznika, id zakaznika, kod zakaznika, ugyfelszam, ugyfelkod, ugyfel id, vevokod, vevoszam,
      cod client, id client, broj kupca, sifra kupca, id kupca, stevilka stranke`,
    country: `zeme, stat, krajina, kod zeme, kod krajiny, orszag, orszagkod, tara, cod tara, codul tarii, drzava, kod drzave, zemlja, shteti`,
  },
  vetoes: `
    typ, druh, stav, datum, odeslano, tipus, allapot, kuldve, trimis, vrsta, narozeni, puvodu, narodenia,
    povodu, szuletesi, szarmazasi, nasterii, rodenja, rojstva`,
  staff: `ugyintezo, kapcsolattarto nalunk`,
  parties: `
    vlastnik, obchodnik, tulajdonos, proprietar, vlasnik, vlastnika, majitel, majitele, majitela,
    obchodnika, obchodni zastupce, obchodniho zastupce, obchodny zastupca, obchodneho zastupcu, prodejce,
    prodavajici, predajca, predajcu, dodavatel, dodavatele, dodavatela, ridic, ridice, vodic, vodica,
    zamestnanec, zamestnance, zamestnanca, spravce, spravca, spravcu, zprostredkovatel, poradce, poradca,
    poradcu, kuryr, kuryra, elado, eladoi, ertekesito, ertekesitoi, ugynok, ugynoki, uzletkoto, uzletkotoi,
    tulajdonosi, beszallito, beszallitoi, sofor, futar, munkatars, munkatarsi, tanacsado, vanzator,
    vanzatorului, vanzatoare, agentului, proprietarului, furnizor, furnizorului, curier, curierului,
    angajat, angajatului, consultant, consultantului, prodavac, prodavaca, prodavca, agenta, vlasnika,
    lastnik, lastnika, skrbnik, skrbnika, prodajalec, prodajalca, komercijalist, komercijalista, zastupnik,
    zastupnika, dobavljac, dobavljaca, dobavitelj, dobavitelja, vozac, vozaca, zaposlenik, zaposlenika,
    zaposleni, odpovedna osoba, zodpovedna osoba, referent, felelos, responsabil, zaduzena osoba,
    odgovorna osoba, shitesi, shitesit, agjenti, agjentit, pronari, pronarit, furnizuesi, furnizuesit,
    punonjesi, punonjesit`,
  carers: `
    makler, maklere, maklera, lekar, lekare, lekara, veterinare, orvos, haziorvos, allatorvos, medic,
    medicului, nemocnice, zamestnavatel, lijecnik, lijecnika, zdravnik, zdravnika`,
  earlier: `
    stary, stare, puvodni, predchozi, byvaly, byvala, predchadzajuci, povodny, regi, korabbi, elozo, vechi,
    veche, anterior, fost, stari, stara, staro, prethodni, prethodna, bivsi, prejsnji`,
  others: `
    jmeno, prijmeni, meno, priezvisko, nev, vezeteknev, keresztnev, nume, prenume, ime, prezime, priimek, mesto, obec, ulice, ulica,
    psc, iranyitoszam, varos, utca, cim, oras, strada, cod postal, adresa, grad, postanski broj, firma, ceg, cegnev, ico, dic,
    ic dph, rodne cislo, adoszam, cnp, cui, oib, faktura, cislo faktury, cislo objednavky, objednavka, rendelesszam, szamla,
    szamlaszam, numar comanda, comanda, factura, broj narudzbe, narudzba, datum narozeni, datum narodenia, szuletesi datum,
    data nasterii, jazyk, nyelv, limba, jezik, fax, pohlavi, nem, sex,
    emri, mbiemri, qyteti, nipt, datelindja`,
  consent: `souhlas, suhlas, hozzajarulas, hirlevel, consimtamant, acord, privola, suglasnost, soglasje`,
  optOut: `
    odhlaseno, odhlasen, odhlaseni, odhlasene, nekontaktovat, nevolat, leiratkozott, leiratkozottak, leiratkozas, ne keressuk,
    tiltolista, dezabonat, dezabonati, dezabonare, nu contacta, odjavljen, odjavljeni, ne kontaktirati, cerna listina`,
  people: {
    served: 'pacient beteg jmeno meno nev nume ime',
    occasions: 'novy uj nou noua',
    places: 'pobocka prodejna uzlet magazin poslovnica',
  },
  addresses: {
    billing: 'fakturace fakturacni szamlazas szamlazasi facturare',
    shipping: 'doruceni dodaci dodanie szallitas szallitasi livrare',
    home: 'bydliste otthoni',
    work: 'prace munkahelyi',
    other: 'jiny egyeb',
    any: 'adresa cim',
  },
  names: {
    status: 'stav',
  },
  beside: {
    companions: 'adresa',
    labels: 'tipus',
  },
  cells: {
    yes: 'ano áno igen da pravda igaz',
    no: 'nem ne nu hamis nepravda',
  },
};
