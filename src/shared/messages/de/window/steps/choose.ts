import type { choose as en } from '../../../en/window/steps/choose';
import type { Translation } from '../../../translation';

export const choose: Translation<typeof en> = {
  'choose.heading': 'Liste auswählen',
  'choose.promise':
    'E-Mail-Adressen, Telefonnummern und IDs werden auf diesem Computer in SHA‑256-Codes umgewandelt; nur die Codes werden hochgeladen.',
  'choose.drop.audience': 'Diese Personen bilden die Zielgruppe',
  'choose.drop.suppression': 'Diese Personen sind nie dabei',
  'choose.title.audience': 'Personen aufnehmen',
  'choose.title.suppression': 'Personen ausschließen',
  'choose.hint.audience': 'Listen hierher ziehen: Excel, CSV, TSV, Text oder ZIP',
  'choose.hint.suppression': 'Abmeldungen, Beschwerden, bestehende Kunden',
  'choose.button.audience': 'Dateien auswählen…',
  'choose.button.suppression': 'Sperrlisten auswählen…',
  'choose.formats':
    'Jede Zeichencodierung und jedes Trennzeichen. Die Spalten werden erkannt; jede Vermutung können Sie korrigieren.',
  'choose.problems': 'Das hat nicht geklappt',
  'choose.continue': 'Weiter mit {count, plural, one {# Liste} other {# Listen}}',
  'choose.needsInclude': 'Fügen Sie eine Liste mit Personen hinzu, die in die Zielgruppe sollen.',
  'choose.draft.missing':
    '{count, plural, one {Eine Liste Ihres Entwurfs ist nicht mehr dort, wo sie war. Wählen Sie sie neu aus.} other {# Listen Ihres Entwurfs sind nicht mehr dort, wo sie waren. Wählen Sie sie neu aus.}}',
  'choose.draft.pasted':
    '{count, plural, one {Eine Liste Ihres Entwurfs war eingefügt. Eingefügte Werte werden nie auf der Festplatte gespeichert: Fügen Sie sie noch einmal ein.} other {# Listen Ihres Entwurfs waren eingefügt. Eingefügte Werte werden nie auf der Festplatte gespeichert: Fügen Sie sie noch einmal ein.}}',
  'choose.drafts': 'Entwürfe',
  'choose.drafts.forget': 'Entwurf {name} verwerfen',
  'choose.drafts.kept': 'Ihr Entwurf {name} bleibt, wie er war.',
  'choose.drafts.unsaved': 'Ihr Entwurf wird nicht gespeichert. {problem}',
  'choose.drafts.open': 'Zurück zum Entwurf',
  'choose.drafts.later': 'Später',
  'choose.paste': 'Adressen einfügen',
  'choose.paste.name': 'Eingefügte Liste{number, plural, one {} other { #}}',
  'choose.recent': 'Zuletzt verwendet',
  'choose.target.new': 'Diese Personen bilden „{name}“.',
  'choose.target.existing': 'Diese Personen werden zu „{name}“ hinzugefügt.',
  'choose.target.clear': 'Stattdessen eine neue Zielgruppe',

  'late.arrived':
    '{count, plural, one {Eine weitere Liste ist eingetroffen. Sie gehört noch nicht zu dieser Zielgruppe.} other {# weitere Listen sind eingetroffen. Sie gehören noch nicht zu dieser Zielgruppe.}}',
  'late.add': 'Hinzufügen und neu hashen',
  'late.keep': 'Für die nächste Zielgruppe aufheben',
};
