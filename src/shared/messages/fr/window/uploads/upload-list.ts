import type { uploadList as en } from '../../../en/window/uploads/upload-list';
import type { Translation } from '../../../translation';

export const uploadList: Translation<typeof en> = {
  'uploads.search': 'Rechercher',
  'uploads.filter.label': 'Afficher les envois',
  'uploads.filter.all': 'Tous : {count, number}',
  'uploads.filter.active': '{count, number} en cours',
  'uploads.filter.attention': '{count, plural, one {# à traiter} other {# à traiter}}',
  'uploads.filter.done': '{count, plural, one {# terminé} other {# terminés}}',
  'uploads.filter.failed': '{count, plural, one {# non envoyé} other {# non envoyés}}',
  'uploads.filter.ofAudience': 'Vers {name}',
  'uploads.filter.ofAudience.remove': 'Afficher les envois vers toutes les audiences',
  'uploads.column.name': 'Audience',
  'uploads.column.state': 'État',
  'uploads.column.count': 'Quantité',
  'uploads.column.type': 'Type',
  'uploads.column.account': 'Compte',
  'uploads.column.audience': 'ID de l’audience',
  'uploads.column.date': 'Ajouté le',
  'uploads.month': '{month} · {count, plural, one {# envoi} other {# envois}}',
  'uploads.none': 'Aucun envoi ne correspond.',
  'uploads.none.clear': 'Afficher tous les envois',
  'uploads.table': 'Envois',
  'uploads.detail': 'Envoi : {name}',
  'uploads.detail.close': 'Fermer les détails',
};
