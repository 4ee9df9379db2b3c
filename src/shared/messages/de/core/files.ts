import type { files as en } from '../../en/core/files';
import type { Translation } from '../../translation';

export const files: Translation<typeof en> = {
  'write.diskFull':
    'Der Datenträger ist voll. Schaffen Sie Platz, oder wählen Sie einen Ordner auf einem anderen, und versuchen Sie es noch einmal.',
  'write.denied':
    'Sie dürfen in diesen Ordner nicht schreiben. Wählen Sie einen anderen, oder bitten Sie um Schreibrechte.',
  'write.readOnly': 'Dieser Datenträger ist schreibgeschützt. Wählen Sie einen Ordner auf einem anderen Datenträger.',
  'write.noFolder': 'Den Ordner für diese Datei gibt es nicht. Legen Sie ihn an, oder wählen Sie einen anderen.',
  'write.circle':
    'Dieser Name ist ein Link, der auf sich selbst verweist. Wählen Sie einen anderen Namen für die Datei.',
  'write.nameTaken': 'Etwas anderes trägt schon diesen Namen. Verschieben Sie es und versuchen Sie es noch einmal.',
  'write.nameTooLong': 'Der Name dieser Datei ist zu lang. Wählen Sie einen kürzeren.',
  'write.busy': 'Ein anderes Programm verwendet diese Datei. Schließen Sie sie dort und versuchen Sie es noch einmal.',
  'write.tooLarge':
    'Die Datei ist zu groß für diesen Datenträger. Wählen Sie einen Ordner auf einem anderen Datenträger.',
  'write.tooManyOpen':
    'Das System lässt keine weiteren offenen Dateien zu. Schließen Sie andere Programme, oder erhöhen Sie die Grenze (ulimit -n), und versuchen Sie es noch einmal.',
  'write.broken':
    'Der Datenträger hat beim Schreiben einen Fehler gemeldet. Prüfen Sie ihn, oder wählen Sie einen Ordner auf einem anderen.',
  'write.danglingLink': 'Dieser Name ist ein Link, der ins Leere führt. Wählen Sie einen anderen Namen für die Datei.',
  'write.foreignLink':
    'Dieser Name ist ein Link, den jemand anderes in einen gemeinsamen Ordner gelegt hat; die Datei dahinter würde überschrieben. Wählen Sie einen anderen Namen oder Ordner.',
  'write.notAFile': 'Dieser Name gehört einem Ordner oder einem Gerät. Wählen Sie einen anderen Namen für die Datei.',
  'write.earlierAside': '{why} Die frühere Datei konnte ihren Namen nicht zurückbekommen; sie ist noch da: {paths}.',
  'write.sameFile':
    '{file} und {other} sind ein und dieselbe Datei. Wählen Sie einen anderen Namen für {file}; es wurde nichts geschrieben.',
  'write.ownFolder':
    '{file} liegt in dem Ordner, in dem dieses Programm seine Uploads aufbewahrt. Wählen Sie dafür einen anderen Ordner.',

  'folder.notAFolder':
    'Der Ordner {folder} kann nicht verwendet werden: Etwas anderes trägt seinen Namen oder den eines Ordners darüber. Verschieben Sie das, und starten Sie noch einmal.',
  'folder.denied':
    'Sie dürfen den Ordner {folder} nicht verwenden, in dem dieses Programm seine eigenen Dateien aufbewahrt. Bitten Sie um die Berechtigung, und starten Sie noch einmal.',
  'folder.diskFull':
    'Der Datenträger des Ordners {folder}, in dem dieses Programm seine eigenen Dateien ablegt, ist voll. Schaffen Sie dort Platz, und versuchen Sie es noch einmal.',
  'folder.readOnly':
    'Der Datenträger des Ordners {folder}, in dem dieses Programm seine eigenen Dateien ablegt, ist schreibgeschützt. Heben Sie den Schreibschutz auf, und starten Sie noch einmal.',
  'folder.gone':
    'Den Ordner {folder}, in dem dieses Programm seine eigenen Dateien ablegt, gibt es nicht, und er kann nicht angelegt werden. Starten Sie noch einmal, oder fragen Sie, wer diesen Computer verwaltet.',
  'folder.tooLarge':
    'Eine Datei ist größer, als es im Ordner {folder} möglich ist, in dem dieses Programm seine eigenen Dateien ablegt. Fragen Sie nach den Grenzen, die auf diesem Computer gelten.',
  'folder.broken':
    'Der Datenträger des Ordners {folder}, in dem dieses Programm seine eigenen Dateien ablegt, hat einen Fehler gemeldet. Prüfen Sie ihn, und starten Sie noch einmal.',

  'file.list': 'die Liste „{name}“',
  'file.suppressionList': 'die Sperrliste „{name}“',
  'file.mapping': 'die Zuordnungsdatei „{name}“',
  'file.standardInput': 'die Standardeingabe',
  'file.standardOutput': 'die Standardausgabe',
  'file.standardError': 'die Standardfehlerausgabe',

  'settings.managed':
    'Ihr Administrator hat dies für alle an diesem Computer festgelegt. Bitten Sie ihn, es zu ändern.',
  'settings.managedUnusable':
    'Die Einstellungen Ihres Administrators in {path} sind nicht brauchbar. Bitten Sie ihn, diese Datei zu berichtigen.',

  'mapping.mismatch':
    'Die Zuordnungsdatei ist nicht für Listen wie „{name}“: Ihre Spalten unterscheiden sich. Speichern Sie die Zuordnung einer solchen Liste und verwenden Sie diese Datei.',
  'mapping.malformed':
    'Das ist keine Zuordnungsdatei, oder eine neuere Version hat sie erstellt. Exportieren Sie sie noch einmal, oder aktualisieren Sie dieses Programm.',
  'mapping.notFound': 'Die Zuordnungsdatei wurde nicht gefunden. Prüfen Sie ihren Namen, und ob Sie sie öffnen dürfen.',
  'mapping.unreadable': 'Die Zuordnungsdatei ist nicht lesbar. Prüfen Sie ihren Namen, und ob Sie sie öffnen dürfen.',
  'mapping.notAFile':
    'Das ist ein Ordner, eine Pipe oder ein Gerät, keine Zuordnungsdatei. Wählen Sie die Datei selbst.',
  'mapping.tooLarge': 'Das ist keine Zuordnungsdatei: Dafür ist es zu groß.',
  'mapping.noneSaved': 'Noch ist keine Zuordnung gespeichert. Hashen Sie zuerst eine Liste.',

  'audience.nothing': 'Es gibt nichts hochzuladen: Keine Zeile der Liste ergab einen brauchbaren Wert.',
  'audience.changed':
    'Die gehashte Datei wurde geändert oder entfernt. Hashen Sie die Liste noch einmal und laden Sie sie dann hoch.',
  'audience.gone': 'Diese Zielgruppe ist nicht mehr hier. Öffnen Sie die Liste und hashen Sie sie noch einmal.',
  'audience.otherKind': 'Diese Zielgruppe enthält nichts dieser Art.',
  'audience.busy': 'Eine andere Zielgruppe wird gerade gehasht. Warten Sie darauf, oder brechen Sie es zuerst ab.',
  'audience.handingOver': 'Die letzte Zielgruppe wird noch übergeben. Versuchen Sie es gleich noch einmal.',
  'audience.plainIds': 'Nur Geräte-IDs und Kunden-IDs können ungehasht gesendet werden. Lassen Sie die Werte hashen.',

  'upload.inUse':
    'Ein anderes Programm arbeitet an diesem Upload. Warten Sie einen Moment und sehen Sie dann wieder nach.',
  'upload.unreadable':
    'Der Ordner dieses Uploads ist nicht lesbar. Prüfen Sie seine Zugriffsrechte und den Datenträger und versuchen Sie es dann noch einmal.',
  'upload.noReceipt': 'Diesen Beleg gibt es nicht mehr: Sein Upload wurde entfernt.',
  'upload.noToken': 'Es gibt noch kein Zugriffstoken. Geben Sie es in den Einstellungen ein.',

  'engine.stopped':
    'Das Hashen wurde unterbrochen: Ein Thread endete unerwartet. Es wurde keine Datei geschrieben; beginnen Sie noch einmal, und schließen Sie andere Programme, wenn der Speicher knapp ist.',
  'engine.noMemory':
    'Das Hashen wurde unterbrochen: Für diese Arbeitsmappe ist zu wenig Speicher frei. Es wurde keine Datei geschrieben; schließen Sie andere Programme, oder heben Sie eine Begrenzung des Speichers an, und beginnen Sie noch einmal.',

  'suppression.plainIds':
    'Aus IDs, die ungehasht gesendet werden, kann niemand ausgeschlossen werden. Lassen Sie die IDs hashen, oder entfernen Sie die Sperrliste.',
  'suppression.nothingInCommon':
    'Die Sperrliste „{name}“ hat keine Spalte der Art, die die Zielgruppe enthält, und würde also niemanden ausschließen. Wählen Sie ihre Spalte oder eine andere Liste.',

  'damaged.putAside':
    'Eine Datei dieser App, „{file}“, ist beschädigt oder stammt von einer neueren Version. Sie wird als „{kept}“ behalten und wirkt nicht.',
  'damaged.stuck':
    '„{file}“, eine Datei dieser App, kann nicht verwendet werden ({code}). Sie bleibt, wie sie ist: Bis das wieder geht, wirkt ihr Inhalt nicht, und in ihr wird nichts Neues gespeichert.',
  'unkept.receipt': 'Der Beleg dieser Datei wird auf diesem Computer nicht aufbewahrt. {problem}',
  'unkept.lists': 'Die Listen dieses Uploads sind nicht gemerkt und können nicht wieder angeboten werden. {problem}',
  'unkept.mapping': 'Wie die Spalten dieser Liste verwendet werden, ist nicht gemerkt. {problem}',
  'unkept.removal': 'Die Listen des entfernten Uploads sind auf diesem Computer noch gemerkt. {problem}',
  'later.settings':
    'Eine neuere Version dieser App hat Einstellungen ergänzt. Sie bleiben für diese erhalten und wirken hier nicht.',
  'later.uploads':
    '{count, plural, one {Ein Upload stammt von einer neueren Version dieser App. Er bleibt unberührt: Er wird behalten und nicht gesendet.} other {# Uploads stammen von einer neueren Version dieser App. Sie bleiben unberührt: Sie werden behalten und nicht gesendet.}}',
};
