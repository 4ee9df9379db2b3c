import type { HeaderWords } from '../words';

/** Turkish and Azerbaijani. */
export const TURKISH: HeaderWords = {
  kinds: {
    email_hash: `e posta, eposta, e posta adresi, eposta adresi, elektronik posta, mail adresi,
      e poct, e poct unvani, elektron poct`,
    phone_hash: `
      telefonu, cep, telefon no, telefon numarasi, cep telefonu, cep tel, cep no, cep numarasi, gsm no, gsm numarasi, tel no,
      iletisim no, iletisim numarasi, iletisim bilgisi, irtibat no, irtibat numarasi, sabit telefon, ev telefonu, is telefonu,
      mobil nomrə, telefon nomrəsi, əlaqə nomrəsi`,
    mobile_advertiser_id: `reklam kimligi, reklam id, cihaz kimligi, cihaz id`,
    custom_audience_third_party_id: `
      musteri no, musteri numarasi, musteri id, musteri kodu, uye no, uye numarasi, uye id, uye kodu, cari kodu, cari kod, cari no,
      abone no, abone numarasi, kullanici id, kullanici no, harici id`,
    country: `ulke, ulke kodu, ulke adi, teslimat ulkesi, fatura ulkesi, ikamet ulkesi`,
  },
  vetoes: `
    durum, durumu, tarih, tarihi, saat, tur, turu, konu, gonderildi, dogrulandi, onayli, dahili, marka, model,
    fiyat, kaynak, dil, operator, adet, sayisi, gorunen ad, faks, gecerli, dogum, mense`,
  staff: `
    sorumlu, temsilci, temsilcisi, acil, temsilcinin, degistiren, olusturan, ekleyen, mudur, ilgili personel,
    atanan, satis temsilcisi, musteri temsilcisi`,
  parties: `
    gonderen, personel, satici, saticinin, bayi, bayii, tedarikci, tedarikcinin, sofor, surucu, kurye,
    danisman, danismanin, calisan, calisanin, plasiyer, ogretmen, antrenor, kefil`,
  carers: `doktor, emlakci, hekim, veteriner, hastane, eczane, sigorta, isveren, avukat`,
  earlier: `eski, onceki, kullanilmayan`,
  others: `
    ad, adi, soyad, soyadi, ad soyad, adi soyadi, isim, unvan, hitap, cinsiyet, dogum tarihi, dogum gunu, yas, sehir, il, ilce, semt,
    mahalle, cadde, sokak, adres, posta kodu, faks, para birimi, firma, sirket, meslek, sektor, web sitesi, not, notlar, aciklama, grup,
    kategori, tc kimlik, tc kimlik no, t c kimlik no, kimlik no, kimlik numarasi, vergi no, vergi numarasi, vergi dairesi, pasaport,
    kart no, kart numarasi, siparis, siparis no, siparis numarasi, fatura, fatura no, kargo, kargo takip no, takip no, tutar, toplam,
    urun, puan, uyruk, hesap, hesap no`,
  consent: `izin, izni, onay, onayi, riza, kvkk, acik riza, iletisim izni, iys, abone`,
  optOut: `
    abonelikten cikan, abonelikten cikanlar, abonelikten cikti, listeden cikanlar, listeden cikan, kara liste,
    aranmasin, aramayin, iletisim istemiyor, izinsiz, engelli liste, engellenenler, sikayet, sikayetler,
    reklam istemiyor, bulten istemiyor, eposta istemiyor, eposta gonderme, spam olarak isaretlendi,
    ayrilanlar, abonelikten ayrilan`,
  fields: {
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
  people: {
    served: 'hasta isim ad adi',
    customers: 'musteri alici katilimci',
    users: 'kullanici',
    relatives: 'ogrenci cocuk veli anne baba',
    occasions: 'yeni',
    places: 'magaza sube',
  },
  addresses: {
    shipping: 'teslimat sevkiyat',
    other: 'diger',
  },
  names: {
    status: 'durum durumu',
  },
  beside: {
    numbers: 'numarasi',
    ids: 'kodu',
    labels: 'tur turu tip',
  },
  cells: {
    yes: 'evet doğru',
    no: 'hayir hayır yanlış yanliş',
    refused: 'reddedildi',
  },
};
