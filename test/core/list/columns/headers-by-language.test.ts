import { describe, expect, it } from 'vitest';
import { headerTokens } from '../../../../src/core/list/columns/header-tokens';
import { kindsNamedBy, readHeader } from '../../../../src/core/list/columns/read-header';
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
