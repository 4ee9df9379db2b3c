import type { connection as en } from '../../en/window/connection';
import type { Translation } from '../../translation';

export const connection: Translation<typeof en> = {
  'connection.test': 'Tester la connexion',
  'connection.accepted':
    'Connecté à {host}. Le jeton est accepté et peut utiliser {accounts, plural, one {# compte publicitaire} other {# comptes publicitaires}}.',
  'connection.reached': '{host} répond, mais ne peut pas confirmer que le jeton est accepté.',
};
