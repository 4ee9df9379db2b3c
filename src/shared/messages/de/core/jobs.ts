import type { jobs as en } from '../../en/core/jobs';
import type { Translation } from '../../translation';

export const jobs: Translation<typeof en> = {
  'job.state.waiting': 'Wartet',
  'job.state.needs-token': 'Braucht ein Token',
  'job.state.sending': 'Wird gesendet',
  'job.state.done': 'Fertig',
  'job.state.refused': 'Abgelehnt',
  'job.state.reconciling': 'Ergebnis unbekannt',
  'job.state.unknown': 'Ergebnis unbekannt',
  'job.state.failed': 'Fehlgeschlagen',
  'job.state.cancelled': 'Abgebrochen',

  'job.waiting.turn': 'Der Upload wird gesendet, sobald er an der Reihe ist.',
  'job.waiting.next': 'Nächster Versuch um {at, time, short}.',
  'job.waiting.next.minutes': 'Nächster Versuch in {minutes, number} min.',
  'job.waiting.next.seconds': 'Nächster Versuch in {seconds, number} s.',
  'job.needsToken':
    'Der Server verlangt ein gültiges Zugriffstoken. Der Upload geht weiter, sobald Sie eines gespeichert haben.',
  'job.sending': '{sent} von {total} gesendet',
  'job.sending.handedOver': 'Alles ist gesendet. Die Antwort des Servers steht noch aus…',
  'job.done': 'Der Server hat die Zielgruppe angenommen. Ihre ID ist {audience}.',
  'job.done.withoutId': 'Der Server hat die Zielgruppe angenommen.',
  'job.done.several': 'Der Server hat {count, number} Zielgruppen erstellt. Ihre IDs sind {audiences}.',
  'job.done.lookup':
    'Es kam keine Antwort, aber die Zielgruppe steht in der Liste des Servers. Ihre ID ist {audience}.',
  'job.done.person': 'Sie haben bestätigt, dass es die Zielgruppe gibt.',
  'job.partly': 'Nur ein Teil ist angekommen.',
  'job.mayExist':
    'Vielleicht gibt es die Zielgruppe, vielleicht nicht; sie wird deshalb nicht von selbst erneut gesendet.',
  'job.reconciling': 'Die Liste der Zielgruppen auf dem Server wird gelesen, um zu sehen, ob sie dort ist.',
  'job.reconciling.soFar': 'Bisher wurde sie nicht gefunden.',
  'job.reconciling.next': 'Nächste Prüfung um {at, time, short}.',
  'job.reconciling.next.minutes': 'Nächste Prüfung in {minutes, number} min.',
  'job.reconciling.next.seconds': 'Nächste Prüfung in {seconds, number} s.',
  'job.lookYourself': 'Bitte sehen Sie in Ihrem Werbekonto nach.',
  'job.cancelled': 'Abgebrochen, bevor alles gesendet war. Es wurde nichts erstellt.',
  'job.cancelled.partly':
    'Abgebrochen, bevor alles gesendet war. Die Zielgruppe gibt es, mit den Teilen, die angekommen waren.',
  'job.parts':
    'In Teilen gesendet: {sent, plural, one {# Teil} other {# Teile}} von {all, number} {sent, plural, one {ist} other {sind}} angekommen.',

  'lookUp.found': 'Die Zielgruppe steht in der Liste des Servers: {ids}.',
  'lookUp.nothing':
    'Die ganze Liste des Servers wurde {looks, plural, one {einmal} other {#-mal}} gelesen, und sie enthält keine neue Zielgruppe dieses Namens.',
  'lookUp.several':
    'Die Liste des Servers enthält neue Zielgruppen dieses Namens ({ids}), und es lässt sich nicht sagen, welche von diesem Upload stammt.',
  'lookUp.undated':
    'Die Liste des Servers enthält eine Zielgruppe dieses Namens ({ids}); ob sie aus diesem Upload stammt, lässt sich nicht feststellen.',
  'lookUp.not-offered': 'Dieser Server hat keine Liste der Zielgruppen, in der man nachsehen könnte.',
  'lookUp.failed': 'Die Liste der Zielgruppen konnte nicht gelesen werden: {problem}',
  'lookUp.failed.unknown':
    'Die Liste der Zielgruppen konnte nicht gelesen werden: Der Server hat sie nicht herausgegeben.',

  'job.broken': 'Die Verbindung brach ab, bevor der Upload vollständig war. Er wird von selbst erneut gesendet.',
  'job.brokenTooOften':
    'Die Verbindung brach immer wieder ab, bevor der Upload vollständig war; es ist also nichts angekommen. Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
  'job.serverBusy': 'Der Server ist ausgelastet und bittet um Geduld. Der Upload wird von selbst erneut gesendet.',
  'job.responseLost':
    'Es ist nicht bekannt, ob die Personen hinzugefügt wurden. Sie werden erneut gesendet; dabei wird niemand doppelt hinzugefügt.',
  'job.notMadeYet':
    'Facebook hat die Zielgruppe noch nicht erstellt. Die weiteren Teile werden hinzugefügt, sobald es so weit ist.',
  'job.partsWithoutId':
    'Die Zielgruppe gibt es, aber ihre ID ist nicht bekannt; die weiteren Teile können also nicht hinzugefügt werden. Fügen Sie ihr anhand ihrer ID die ganze Liste hinzu; niemand wird doppelt hinzugefügt.',
  'job.bug':
    'Im Programm ist etwas schiefgegangen. Versuchen Sie es noch einmal; passiert es wieder, melden Sie es bitte.',

  'cause.program-ended': 'Das Programm endete, bevor die Antwort kam.',
  'cause.cancelled': 'Der Upload wurde angehalten, nachdem die ganze Liste gesendet war.',
  'cause.response-timeout': 'Der Server hat nicht rechtzeitig geantwortet.',
  'cause.connection-lost': 'Die Verbindung brach ab, bevor die Antwort kam.',
  'cause.malformed-response': 'Der Server hat mit etwas geantwortet, das kein HTTP ist.',
  'cause.early-response': 'Der Server hat zugesagt, bevor er die ganze Liste bekommen hatte.',
  'cause.status-301':
    'Der Server hat dieses Programm an eine andere Adresse verwiesen, was heißen kann, dass der Upload angekommen ist.',
  'cause.status-302':
    'Der Server hat dieses Programm an eine andere Adresse verwiesen, was heißen kann, dass der Upload angekommen ist.',
  'cause.status-303': 'Der Server hat geantwortet, dass das Ergebnis des Uploads unter einer anderen Adresse liegt.',
  'cause.status': 'Der Server ist gescheitert, während er den Upload bearbeitete (Status {status}).',
  'cause.other': 'Die Antwort des Servers kam nicht ({cause}).',

  'outcome.created': 'Vom Server angenommen',
  'outcome.created-unread': 'Vom Server angenommen, aber seine Antwort war nicht lesbar ({problem})',
  'outcome.refused': 'Abgelehnt: {message}',
  'outcome.refused-for-now': 'Der Server war ausgelastet; es wurde nichts erstellt',
  'outcome.refused-for-now.after':
    'Der Server bat, es in {seconds, plural, one {# Sekunde} other {# Sekunden}} erneut zu versuchen; es wurde nichts erstellt',
  'outcome.not-sent': 'Es wurde nichts gesendet: {message}',
  'outcome.incomplete': 'Nach {sent} abgebrochen; es wurde nichts erstellt',
  'outcome.unknown': 'Keine klare Antwort; vielleicht gibt es die Zielgruppe, vielleicht nicht',
};
