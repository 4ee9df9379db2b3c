import { TOKEN } from '../../core/api/support';
import type { Random } from '../../random';
import { spoil } from '../spoil';
import { spoiltJson } from '../spoil-json';

export const CREATED_BODY = '{"fb_custom_audience": {"id": 7, "name": "Spending users"}}';

const AUDIENCE = { id: 7, name: 'Spending users', description: null, user_type: 'email_hash', fb_id: '6010000000054' };
const DOCUMENTS: readonly unknown[] = [
  { fb_custom_audience: AUDIENCE },
  AUDIENCE,
  { custom_audiences: [AUDIENCE, { ...AUDIENCE, id: 8, created_at: '2026-03-01T12:00:00Z' }], meta: { page: 1 } },
  { custom_audiences: [{ fb_custom_audience: AUDIENCE }] },
  { fb_ad_accounts: [{ id: 1, name: 'Shop', currency: 'EUR', fb_id: 2 }] },
  { error: { message: 'No.' } },
  { errors: { name: ['is taken', 'is too short'] } },
  { errors: [{ title: `You sent ${TOKEN}` }, { detail: Buffer.from(`OAuth ${TOKEN}`).toString('base64') }] },
];

const TEXTS: readonly string[] = [
  '',
  ' ',
  'OK',
  '<!doctype html><html><head><title>502</title></head><body>Bad gateway</body></html>',
  '<script>'.repeat(3_000),
  `<p>${TOKEN.toUpperCase()}</p>`,
  '\\"'.repeat(40_000),
  `{"error": "${'\\"'.repeat(30_000)}"}`,
  `{"id": ${'9'.repeat(300_000)}}`,
  `{"id": "${'7'.repeat(300_000)}"}`,
  '['.repeat(90_000),
  '\u0000\u202e\u001b]0;title\u0007',
];

/** Response bodies: valid, changed in their values, or not JSON. */
export function someBody(random: Random): string {
  switch (random.below(6)) {
    case 0:
    case 1:
      return CREATED_BODY;
    case 2:
      return random.pick(TEXTS);
    case 3: {
      const text = Buffer.from(JSON.stringify(random.pick(DOCUMENTS)));
      return spoil(text, [text], random).toString('latin1');
    }
    default:
      return spoiltJson(DOCUMENTS, random);
  }
}
