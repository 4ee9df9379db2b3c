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

/** How WhatsApp itself names whoever has a number, perhaps with one of their devices: `49151…@s.whatsapp.net`. */
const CHAT_ADDRESS = /^\+?([1-9]\d{6,14})(?::\d{1,3})?@(?:s\.whatsapp\.net|c\.us)$/i;

/** That of anybody there, or of a group, which has no phone number. */
const ANY_CHAT_ADDRESS = /^\+?[\d-]{7,40}(?::\d{1,3})?@(?:s\.whatsapp\.net|[cg]\.us)$/i;

/** Whether a text is such an address, which is none for e-mail. */
export function isChatAddress(text: string): boolean {
  return ANY_CHAT_ADDRESS.test(text);
}

/** The number of such a link or address with its plus; any other text as it is. */
export function withoutLink(text: string): string {
  const [, digits] = CHAT_LINK.exec(text) ?? CHAT_ADDRESS.exec(text) ?? [];
  return digits === undefined ? text : `+${digits}`;
}
