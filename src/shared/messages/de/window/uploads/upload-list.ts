import type { uploadList as en } from '../../../en/window/uploads/upload-list';
import type { Translation } from '../../../translation';

export const uploadList: Translation<typeof en> = {
  'uploads.search': 'Uploads suchen',
  'uploads.filter.label': 'Uploads zeigen',
  'uploads.filter.all': 'Alle {count, number}',
  'uploads.filter.active': '{count, number} unterwegs',
  'uploads.filter.attention': '{count, plural, one {# wartet auf Sie} other {# warten auf Sie}}',
  'uploads.filter.done': '{count, number} fertig',
  'uploads.filter.failed': '{count, number} nicht gesendet',
  'uploads.filter.ofAudience': 'An {name}',
  'uploads.filter.ofAudience.remove': 'Uploads an alle Zielgruppen zeigen',
  'uploads.column.name': 'Zielgruppe',
  'uploads.column.state': 'Zustand',
  'uploads.column.count': 'Menge',
  'uploads.column.type': 'Typ',
  'uploads.column.account': 'Werbekonto',
  'uploads.column.audience': 'Zielgruppen-ID',
  'uploads.column.date': 'Angelegt',
  'uploads.month': '{month} · {count, plural, one {# Upload} other {# Uploads}}',
  'uploads.none': 'Kein Upload passt.',
  'uploads.none.clear': 'Alle Uploads zeigen',
  'uploads.table': 'Uploads',
  'uploads.detail': 'Upload: {name}',
  'uploads.detail.close': 'Einzelheiten schließen',
};
