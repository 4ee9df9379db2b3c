import type { connection as en } from '../../en/window/connection';
import type { Translation } from '../../translation';

export const connection: Translation<typeof en> = {
  'connection.test': 'Verbindung testen',
  'connection.accepted':
    'Verbunden mit {host}. Das Token wird akzeptiert und kann {accounts, plural, one {# Werbekonto} other {# Werbekonten}} verwenden.',
  'connection.reached': '{host} antwortet, kann aber nicht bestätigen, dass das Token akzeptiert wird.',
};
