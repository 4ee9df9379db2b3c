import { describe, expect, it } from 'vitest';
import { headerTokens } from '../../../../src/core/list/columns/header-tokens';
import { isKnownName, kindsNamedBy, readHeader } from '../../../../src/core/list/columns/read-header';
import type { ColumnKind } from '../../../../src/shared/list';

const EAST_ASIAN: Readonly<Record<ColumnKind, readonly string[]>> = {
  email_hash: [
    ...[
      'メールアドレス',
      'メールアドレス（確認）',
      'メールアドレス２',
      'お客様メールアドレス',
      'Eメール',
      'E-mailアドレス',
      'ﾒｰﾙｱﾄﾞﾚｽ',
    ],
    ...[
      '邮箱',
      '电子邮箱',
      '电子邮件地址',
      '联系邮箱1',
      '用户邮箱（必填）',
      '顧客 Email',
      'Ｅ－ｍａｉｌ',
      'Ｅｍａｉｌ',
    ],
    ...['電子郵件', '電子信箱', '郵箱', '電郵地址', 'email地址'],
  ],
  phone_hash: [
    ...[
      '電話番号',
      '電話番号（ハイフンなし）',
      '携帯電話',
      '携帯番号',
      '携帯電話番号1',
      'ＴＥＬ',
      'お電話番号',
      'ご連絡先電話番号',
    ],
    ...['手机', '手机号', '手机号码', '电话1', '联系电话', '移动电话', '固定电话', '手机号（+86）'],
    ...['手機', '手機號碼', '行動電話', '聯絡電話', '電話號碼', '流動電話'],
  ],
  mobile_advertiser_id: [
    ...['デバイスID', '端末ID', '広告ID', '広告識別子', 'モバイル広告ＩＤ'],
    ...['设备ID', '设备号', '设备标识符', '广告ID', '裝置ID', '裝置識別碼', '廣告識別碼'],
  ],
  custom_audience_third_party_id: [
    ...['顧客ID', '顧客番号', 'お客様番号', '会員番号', '会員No.', 'ユーザーID', 'ユーザID', '得意先コード'],
    ...['客户编号', '客户ID', '用户ID', '会员卡号', '会员编号', '客戶編號', '會員編號', '用戶ID', '使用者ID'],
  ],
  country: [
    ...['国', '国名', '国コード', '国番号', '国・地域', '居住国'],
    ...['国家', '国家/地区', '国家代码', '国际区号', '國家', '國家/地區', '國碼', '國際區號'],
  ],
};

const NUMBERED_OR_IN_UNITS: readonly (readonly [string, ColumnKind])[] = [
  ['M49 Code', 'country'],
  ['UN M49', 'country'],
  ['Email2', 'email_hash'],
  ['E-Mail2', 'email_hash'],
  ['email_1', 'email_hash'],
  ['Email #3', 'email_hash'],
  ['Ship To Email', 'email_hash'],
  ['Bill-To E-Mail', 'email_hash'],
  ['Phone1', 'phone_hash'],
  ['Tel.2', 'phone_hash'],
  ['Phone (E.164)', 'phone_hash'],
  ['Mobile [international]', 'phone_hash'],
  ['2. Telefonnummer', 'phone_hash'],
  ['3rd party ID', 'custom_audience_third_party_id'],
];

const KOREAN: readonly (readonly [string, readonly ColumnKind[]])[] = [
  ['일반전화', ['phone_hash']],
  ['수취인연락처1', ['phone_hash']],
  ['주문자 휴대폰번호', ['phone_hash']],
  ['고객이메일', ['email_hash']],
  ['이메일주소', ['email_hash']],
  ['배송국가코드', ['country']],
  ['비상연락처', []],
  ['담당자이메일', []],
  ['이메일수신동의', []],
  ['매장전화번호', []],
  ['전환율', []],
];

const FURTHER_LANGUAGES: readonly (readonly [string, ColumnKind])[] = [
  ['ტელეფონის ნომერი', 'phone_hash'],
  ['Հեռախոսահամար', 'phone_hash'],
  ['Mobil nömrə', 'phone_hash'],
  ['மின்னஞ்சல்', 'email_hash'],
  ['கைபேசி எண்', 'phone_hash'],
  ['মোবাইল নম্বর', 'phone_hash'],
  ['موبائل نمبر', 'phone_hash'],
  ['सम्पर्क नम्बर', 'phone_hash'],
  ['දුරකථන අංකය', 'phone_hash'],
  ['លេខទូរស័ព្ទ', 'phone_hash'],
  ['ስልክ ቁጥር', 'phone_hash'],
  ['Namba ya simu', 'phone_hash'],
  ['Barua pepe', 'email_hash'],
  ['Selnommer', 'phone_hash'],
  ['Numero ng Telepono', 'phone_hash'],
  ['Мабільны тэлефон', 'phone_hash'],
  ['Утасны дугаар', 'phone_hash'],
  ['Posta elektronike', 'email_hash'],
];

const CALLING_CODES = [
  ...[
    'Country calling code',
    'Dial code',
    'Dialling code',
    'ISD code',
    'ISD',
    'Ländervorwahl',
    'Laendervorwahl',
    'Landesvorwahl',
  ],
  ...['Indicatif pays', 'Prefijo internacional', 'Prefisso internazionale', 'DDI', 'Indicativo do país', 'Landnummer'],
  ...['Prefiks kraju', '国番号', '国际区号', '國碼'],
];

const FALSE_HITS = [
  ...[
    'メール配信',
    'メールマガジン',
    'メール件名',
    'メール送信日',
    '電話種別',
    '携帯キャリア',
    'メール開封',
    'メール同意',
  ],
  ...[
    '邮件状态',
    '手机型号',
    '手机品牌',
    '邮箱是否验证',
    '手机号归属地',
    '短信发送时间',
    '設備型號',
    '電子郵件狀態',
    '手機品牌',
  ],
  ...['中国', '国語', '郵便番号', '邮编', '氏名', '姓名', '住所', '地址', '備考'],
];

describe('headers in Japanese and Chinese', () => {
  it.each(Object.entries(EAST_ASIAN).flatMap(([kind, headers]) => headers.map((header) => [header, kind])))(
    '“%s” names %s',
    (header, kind) => {
      expect(kindsNamedBy(header)).toContain(kind);
    },
  );

  it.each(FALSE_HITS)('“%s” names nothing that is searched for', (header) => {
    expect(kindsNamedBy(header)).toEqual([]);
  });
});

describe('headers in Korean, which has few spaces between words', () => {
  it.each(KOREAN)('“%s” names %j', (header, kinds) => {
    expect(readHeader(header).kinds).toEqual(kinds);
  });

  it('are the same with letters that are put together of their parts', () => {
    expect(headerTokens('휴대폰 번호'.normalize('NFD'))).toEqual(headerTokens('휴대폰번호'));
  });
});

describe('headers in further languages', () => {
  it.each(FURTHER_LANGUAGES)('“%s” names %s', (header, kind) => {
    expect(readHeader(header).kinds).toEqual([kind]);
  });
});

describe('the words of a header', () => {
  it.each(['PrÃ©nom et tÃ©lÃ©phone', 'Ð¢ÐµÐ»ÐµÑ\u0084Ð¾Ð½', 'РўРµР»РµС„РѕРЅ'])(
    'are understood although they were encoded twice: “%s”',
    (header) => expect(readHeader(header).kinds).toEqual(['phone_hash']),
  );

  it.each(NUMBERED_OR_IN_UNITS)('“%s” names %s', (header, kind) => {
    expect(kindsNamedBy(header)).toEqual([kind]);
  });

  it.each(CALLING_CODES)('“%s” names the country of a number', (header) => {
    expect(kindsNamedBy(header)).toEqual(['country']);
  });

  it('are the same in full width, and a number is a separate word', () => {
    expect(headerTokens('Ｅ－ｍａｉｌ２')).toEqual(headerTokens('E-Mail 2'));
    expect(headerTokens('电话1')).toEqual(['电', '话', '1']);
  });
});

describe('a compound of an address and a kind', () => {
  it.each<readonly [string, ColumnKind]>([
    ['Liefertelefon', 'phone_hash'],
    ['Telefon_privat', 'phone_hash'],
    ['E-Mailgeschäftlich', 'email_hash'],
    ['Geschäftstelefon', 'phone_hash'],
    ['Rechnungsmail', 'email_hash'],
    ['Firmenland', 'country'],
    ['Leveranstelefon', 'phone_hash'],
    ['Faktureringsland', 'country'],
    ['Toimitusmaa', 'country'],
    ['Bedrijfstelefoon', 'phone_hash'],
    ['Bezorgland', 'country'],
  ])('is read as its two words: “%s”', (header, kind) => {
    expect(kindsNamedBy(header)).toEqual([kind]);
    expect(isKnownName(header)).toBe(true);
  });

  it.each(['Faktura Email', 'Hogar Email', 'E-Mail geschäftlich', 'Kantoor Email'])(
    'says on which occasion somebody is reached, and nothing of whose it is: “%s”',
    (header) => expect(isKnownName(header)).toBe(true),
  );

  it.each(['E-Mail Dienstleister', 'Email empresa'])(
    'may be of a company, so that it is not believed as one of the customer’s: “%s”',
    (header) => expect(isKnownName(header)).toBe(false),
  );

  it.each(['Dienstleister', 'Versandstatus', 'Privatkunde', 'Rechnungsempfänger', 'Firmenname', 'Leverancier'])(
    'is not every word that begins like one: “%s”',
    (header) => expect(readHeader(header)).toMatchObject({ kinds: [], asideKinds: [] }),
  );
});

describe('readHeader', () => {
  it.each([
    ['Clinic Email', [], ['email_hash']],
    ['Spouse Phone', [], ['phone_hash']],
    ['Customer Email', ['email_hash'], []],
    ['勤務先電話番号', ['phone_hash'], []],
    ['Owner Email', [], ['email_hash']],
    ['Contact Owner Email', [], ['email_hash']],
    ['Email of Account Owner', [], ['email_hash']],
    ['Owner Email Status', [], []],
    ['Owner', [], []],
    ['Created by email', [], ['email_hash']],
    ['Email of referred by', [], ['email_hash']],
    ['Created email', [], []],
    ['アイ電話番号', ['phone_hash'], []],
    ['아이전화번호', ['phone_hash'], []],
    ['친구이메일', ['email_hash'], []],
    ['営業担当者電話番号', [], ['phone_hash']],
    ['영업담당자전화번호', [], ['phone_hash']],
  ])('tells the customer from others: “%s”', (header, kinds, asideKinds) => {
    expect(readHeader(header)).toMatchObject({ kinds, asideKinds });
  });

  it.each(['Ticket no', 'Vorgangsnummer', 'Xyz-Nr.', 'Zzz code', 'N° xyz', 'ID', 'Ref.', 'Code 2'])(
    'does not take “%s” for a phone by its digits',
    (header) => {
      const { isNumber, isOther } = readHeader(header);
      expect(isNumber || isOther).toBe(true);
    },
  );

  it.each(['Number', 'Second No.', 'Primary Number 2', 'Xyz', 'Puhelinnumero', 'Telefonnummer'])(
    'leaves “%s” to its values, or to its own meaning',
    (header) => {
      const { isNumber, isOther } = readHeader(header);
      expect(isNumber || isOther).toBe(false);
    },
  );

  it.each(['Address', 'Адрес', 'Dirección 2', 'Διεύθυνση', 'العنوان'])(
    'takes “%s” for another address than one of e-mail, unless its values say so',
    (header) => expect(readHeader(header)).toMatchObject({ kinds: [], isOther: true, isAnyAddress: true }),
  );

  it.each(['Postal address', 'E-mail address', 'Address of the owner'])('knows which address “%s” is', (header) =>
    expect(readHeader(header).isAnyAddress).toBe(false),
  );

  it('leaves a question of many words to its values, if one of them names a kind', () => {
    expect(readHeader('Please enter the e-mail address that we can reach you at').isOther).toBe(false);
    expect(readHeader('E-mail sent at').isOther).toBe(true);
  });
});
