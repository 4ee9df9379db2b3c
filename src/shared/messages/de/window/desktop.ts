import type { desktop as en } from '../../en/window/desktop';
import type { Translation } from '../../translation';

export const desktop: Translation<typeof en> = {
  'menu.about': 'Über Audience Uploader',
  'menu.updates': 'Nach Updates suchen…',
  'menu.check': 'Eine Person suchen',
  'menu.settings': 'Einstellungen…',
  'menu.services': 'Dienste',
  'menu.hide': 'Audience Uploader ausblenden',
  'menu.hideOthers': 'Andere ausblenden',
  'menu.unhide': 'Alle einblenden',
  'menu.quitApp': 'Audience Uploader beenden',
  'menu.file': '&Datei',
  'menu.newAudience': 'Neue Zielgruppe',
  'menu.openLists': 'Listen öffnen…',
  'menu.uploads': 'Uploads',
  'menu.close': 'Fenster schließen',
  'menu.quit': 'Beenden',
  'menu.edit': '&Bearbeiten',
  'menu.undo': 'Rückgängig',
  'menu.redo': 'Wiederholen',
  'menu.cut': 'Ausschneiden',
  'menu.copy': 'Kopieren',
  'menu.paste': 'Einfügen',
  'menu.delete': 'Löschen',
  'menu.selectAll': 'Alles auswählen',
  'menu.view': '&Ansicht',
  'menu.reload': 'Neu laden',
  'menu.devTools': 'Entwicklertools',
  'menu.resetZoom': 'Originalgröße',
  'menu.zoomIn': 'Vergrößern',
  'menu.zoomOut': 'Verkleinern',
  'menu.fullScreen': 'Vollbild',
  'menu.window': '&Fenster',
  'menu.minimise': 'Minimieren',
  'menu.zoom': 'Zoomen',
  'menu.front': 'Alle nach vorne bringen',
  'menu.help': '&Hilfe',

  'dialog.lists': 'Listen auswählen',
  'dialog.lists.type': 'Listen',
  'dialog.hashed': 'Gehashte Datei auswählen',
  'dialog.hashed.type': 'Gehashte Dateien',
  'dialog.mapping': 'Zuordnungsdatei auswählen',
  'dialog.mapping.type': 'Zuordnungsdateien',
  'dialog.allFiles': 'Alle Dateien',

  'about.version': 'Audience Uploader {version}',
  'about.privacy':
    'E-Mail-Adressen, Telefonnummern und IDs werden auf diesem Computer in SHA-256-Codes umgewandelt. Nur die Codes werden hochgeladen, und nur an die API-Adresse in den Einstellungen. Die App nimmt mit niemandem sonst Verbindung auf.',
  'about.pseudonym':
    'Ein Code ist ein Pseudonym, keine Tarnung: Wer die Adresse, Nummer oder ID hat, kann ihn berechnen.',
  'about.close': 'Schließen',
  'about.licences': 'Lizenzen',

  'updates.title': 'Nach Updates suchen',
  'updates.question': 'Im Internet nach einer neueren Version sehen?',
  'updates.detail':
    'Sie haben Version {version}. Ihr Browser wird {page} öffnen; diese Website sieht also Ihre Netzwerkadresse und was Ihr Browser jeder Website mitteilt. Die App selbst ruft sie nie auf.',
  'updates.open': 'Im Browser öffnen',
  'updates.newer': 'Version {version} von Audience Uploader ist erschienen.',
  'updates.see': 'Seite mit den Versionen öffnen…',
  'updates.inSettings': 'In den Einstellungen anzeigen',
  'updates.download': '{size} herunterladen…',
  'updates.downloading': 'Version {version} wird heruntergeladen…',
  'updates.downloaded.installer':
    'Version {version} ist heruntergeladen und genau das, was die Hersteller dieser App signiert haben. Schließen Sie die App, wenn das Installationsprogramm darum bittet; Uploads gehen in der neuen Version weiter.',
  'updates.downloaded.package':
    'Version {version} ist heruntergeladen und genau das, was die Hersteller dieser App signiert haben. Installieren Sie sie so wie diese hier.',
  'updates.install': 'Installationsprogramm öffnen',
  'updates.showInFolder': 'Im Ordner anzeigen',

  'start.notWritable':
    'Der Ordner für Einstellungen und Uploads, {folder}, ist nicht beschreibbar; nichts könnte gespeichert werden. Machen Sie ihn beschreibbar, und starten Sie die App dann neu.',

  'quit.question': 'Beenden, während eine Zielgruppe gehasht wird?',
  'quit.detail':
    'Davon wurde nichts hochgeladen, und das Hashen beginnt nächstes Mal von vorn. Uploads gehen weiter, wenn Sie die App wieder öffnen.',
  'quit.stay': 'Weiter hashen',
  'quit.quit': 'Beenden',

  'notify.hashed': 'Die Zielgruppe ist gehasht und kann hochgeladen werden.',
  'notify.hashFailed': 'Die Liste konnte nicht gehasht werden.',
  'notify.uploaded': 'Eine Zielgruppe wurde hochgeladen.',
  'notify.refused': 'Der Server hat eine Zielgruppe abgelehnt.',
  'notify.uploadFailed': 'Ein Upload ist fehlgeschlagen.',
  'notify.unknown': 'Ein Upload endete ohne klare Antwort und braucht Ihre Entscheidung.',
  'notify.needsToken': 'Ein Upload wartet auf ein Zugriffstoken.',
};
