import type { ColumnKind } from '../../../shared/list';

/**
 * What columns are called in Japanese, and in Chinese of both scripts; found anywhere in a header. Phrases are parted by
 * commas. English words that stand beside them, as in “顧客 Email”, are found by the lists of the other languages.
 */
export const EAST_ASIAN_PHRASES: Readonly<Record<ColumnKind, string>> = {
  email_hash: `
    メールアドレス, メアド, メール, Eメール, 電子メール, 邮箱, 邮箱地址, 电子邮箱, 电子邮件, 电子邮件地址, 邮件, 邮件地址, 电邮,
    郵箱, 電子郵箱, 電子郵件, 電子郵件地址, 郵件, 郵件地址, 電郵, 電郵地址, 信箱, 電子信箱`,
  phone_hash: `
    電話, 電話番号, 携帯, 携帯電話, 携帯番号, 携帯電話番号, ケータイ, スマホ, スマートフォン, 固定電話, 自宅電話, 連絡先電話番号, 电话,
    电话号码, 联系电话, 手机, 手机号, 手机号码, 移动电话, 移动号码, 座机, 固话, 電話號碼, 聯絡電話, 聯繫電話, 連絡電話, 手機, 手機號,
    手機號碼, 手機門號, 行動電話, 流動電話, 手提電話, 市話`,
  mobile_advertiser_id: `
    デバイスID, デバイス識別子, 端末ID, 端末識別子, 広告ID, 広告識別子, モバイル広告ID, 设备ID, 设备号, 设备标识, 设备标识符, 移动设备ID,
    广告ID, 广告标识符, 移动广告ID, 裝置ID, 裝置識別碼, 設備ID, 設備識別碼, 行動裝置ID, 廣告ID, 廣告識別碼, 行動廣告ID`,
  custom_audience_third_party_id: `
    顧客ID, 顧客番号, 顧客コード, 顧客No, お客様ID, お客様番号, お客様コード, お客さま番号, 会員ID, 会員番号, 会員コード, 会員No, ユーザーID,
    ユーザID, ユーザー番号, 利用者ID, 得意先コード, 得意先番号, 取引先コード, 外部ID, 客户ID, 客户编号, 客户号, 客户代码, 客户标识, 用户ID,
    用户编号, 用户号, 用户标识, 会员ID, 会员编号, 会员号, 会员卡号, 顾客ID, 顾客编号, 外部编号, 客戶ID, 客戶編號, 客戶代碼, 客戶代號,
    用戶ID, 用戶編號, 使用者ID, 會員ID, 會員編號, 會員號碼, 會員卡號, 顧客編號, 外部編號`,
  country: `
    国, 国名, 国コード, 国番号, 国別, 国地域, 居住国, 国家, 国家代码, 国家地区, 国家区号, 国际区号, 国别, 國, 國名, 國家, 國家代碼, 國家代號,
    國家地區, 國家區碼, 國碼, 國別, 國際區號, 國際區碼, 國際冠碼`,
};

/** Words that make a header tell about an identifier instead of holding it; parted by commas. */
export const EAST_ASIAN_VETOES = `
  種別, 種類, 区分, 機種, 型番, 状態, 状況, ステータス, 件名, 本文, 内容, 配信, 送信, 受信, 開封, クリック, 許可, 許諾, 同意, 希望, 可否,
  有無, 停止, 登録日, 更新日, 日時, 日付, 件数, 回数, フラグ, エラー, 認証, ドメイン, キャリア, テンプレート, マガジン, メルマガ, ダイレクト,
  言語, 类型, 型号, 品牌, 状态, 主题, 正文, 发送, 接收, 打开, 点击, 授权, 订阅, 退订, 是否, 时间, 日期, 数量, 次数, 来源, 验证, 域名,
  运营商, 归属地, 语言, 类别, 類型, 類別, 型號, 狀態, 主題, 內容, 發送, 接收, 開啟, 點擊, 授權, 訂閱, 退訂, 時間, 數量, 次數, 來源,
  驗證, 網域, 電信, 歸屬地, 語言`;
