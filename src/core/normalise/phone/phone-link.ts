/**
 * Links that open a chat with a number, which is in international form: `https://wa.me/49151…`,
 * `https://api.whatsapp.com/send?phone=49151…&text=…`, `viber://chat?number=%2B49151…`.
 */
const CHAT_LINK = new RegExp(
  '^(?:(?:https?://)?(?:www\\.)?(?:wa\\.me/|(?:api|web)\\.whatsapp\\.com/send/?\\?(?:[^#?]*&)?phone=|signal\\.me/#p/)' +
    '|whatsapp://send/?\\?(?:[^#?]*&)?phone=|viber://(?:chat|add|contact)\\?number=)' +
    '(?:\\+|%2B)?([1-9]\\d{6,14})/?(?:[?&#].*)?$',
  'i',
);

/** The number of such a link with its plus; any other text as it is. */
export function withoutLink(text: string): string {
  const [, digits] = CHAT_LINK.exec(text) ?? [];
  return digits === undefined ? text : `+${digits}`;
}
