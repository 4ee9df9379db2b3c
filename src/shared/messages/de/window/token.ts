import type { token as en } from '../../en/window/token';
import type { Translation } from '../../translation';

export const token: Translation<typeof en> = {
  'token.label': 'Zugriffstoken',
  'token.hint':
    'Sie erhalten es vom Betreiber der Audience API. Es wird im Schlüsselbund dieses Computers aufbewahrt, sofern es einen gibt, und nie wieder angezeigt.',
  'token.save': 'Token speichern',
  'token.forget': 'Token vergessen',
  'token.replace': 'Token ersetzen',
  'token.useAnother': 'Anderes Token verwenden…',
  'token.reading': 'Wartet auf den Schlüsselbund dieses Computers…',
  'token.stored': 'Ein Token ist hier gespeichert: {keychain}.',
  'token.session': 'Ein Token ist im Arbeitsspeicher, bis Sie die App beenden.',
  'token.none': 'Noch kein Token. Zum Hochladen wird eines gebraucht.',
  'token.unavailable':
    '{reason} Bis dahin bleibt ein Token nur im Arbeitsspeicher und ist weg, wenn Sie die App beenden.',
};
