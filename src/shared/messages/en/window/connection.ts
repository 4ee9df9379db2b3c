/** Whether the server can be reached and takes the token. */
export const connection = {
  'connection.test': 'Test connection',
  'connection.accepted':
    'Connected to {host}. The token is accepted and can use {accounts, plural, one {# ad account} other {# ad accounts}}.',
  'connection.reached': '{host} responds, but cannot confirm that the token is accepted.',
} as const;
