/** What the command line says in place of the catalogue: commands and options, where the window has buttons and places. */
export const wording = {
  'api.badToken':
    'The access token was not accepted. Save a valid one with “audience-uploader token save”, or set AUDIENCE_API_TOKEN.',
  'api.notFound':
    'The server could not find what was requested: the audience or the ad account may no longer exist. Check their IDs, then --api.',
  'api.redirected': 'The server redirects to {host}. Nothing was sent there. Check --api.',
  'api.redirected.elsewhere': 'The server redirects to another address. Nothing was sent there. Check --api.',

  'keychain.locked':
    'The keychain of this computer is locked. Unlock it and try again, or set AUDIENCE_API_TOKEN for the command line.',
  'keychain.silent':
    'The keychain of this computer does not respond. Look for a window that asks you to unlock it, or set AUDIENCE_API_TOKEN for the command line.',
  'keychain.missing':
    'No keychain can be used on this computer. Install and start one (on Linux: GNOME Keyring or KWallet), or set AUDIENCE_API_TOKEN for the command line.',

  'columns.noneUsable':
    'No column of “{name}” looks like e-mail addresses, phone numbers, device IDs or customer IDs. Say what the list holds with --type, and in which column with --column. {columns}',
  'columns.noneOfType':
    'No column of “{name}” looks like {userType}. Name the column by its header or number with --column. {columns}',
  'list.noRows': '“{name}” holds a header but no rows below it. Check the export, or give --no-header.',
  'list.allSkipped': '“{name}” has no lines left after those skipped. Give a smaller --skip-lines.',
  'mapping.mismatch':
    'The mapping file is not for lists like “{name}”: their columns differ. Make one with “audience-uploader inspect <list> --save-mapping <file>”.',

  'health.several-values.advice': 'Hash with --several-values to make each value a line.',
  'health.no-country.advice': 'They will probably match nobody. Hash with --country or --country-column.',
  'note.unread-country.advice': 'That is not a country, so their numbers without a + stay unverified.',
  'note.mail-typo.advice': 'Correct them with --fix-typos.',
  'platform.how.audience-api': 'This program uploads the file itself: audience-uploader upload.',
  'reject.base64-digest': 'SHA-256 in Base64 (accept with --base64-digests)',
  'reject.ambiguous-date': 'A date whose day could be its month (set --date-order)',
  'reject.several-values': 'Several phone numbers in one cell (split with --several-values)',

  'job.needsToken':
    'The server requires a valid access token. Save one with “audience-uploader token save”, or set AUDIENCE_API_TOKEN.',
  'job.sending': 'It is being sent by another program.',
  'job.sending.handedOver': 'It is being sent by another program.',
} as const;
