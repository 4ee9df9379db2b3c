import type { platformNotes as en } from '../../../en/core/platforms/notes';
import type { Translation } from '../../../translation';

export const platformNotes: Translation<typeof en> = {
  'platform.note.amazon.email':
    'La page d’Amazon demande un compte. Comme l’outil d’envoi d’Amazon pour son Marketing Cloud, cette application garde le tiret bas et enlève le signe plus ; une intégration enlève les deux.',
  'platform.note.amazon.names':
    'L’outil d’envoi d’Amazon pour son Marketing Cloud écrit ä, ö, ü, ß et æ en deux lettres, et cette application aussi ; une intégration les enlève.',
  'platform.note.amazon.state':
    'Comme l’outil d’Amazon, cette application abrège les régions des États-Unis, du Canada, de France, d’Allemagne, d’Italie et d’Espagne, et réduit tout autre nom à deux lettres. Les abréviations européennes valent pour les noms anglais. Que les lettres accentuées soient d’abord omises figure dans le code de l’outil, pas dans sa documentation.',
  'platform.note.amazon.postal':
    'Comme l’outil d’Amazon, cette application ne garde que les lettres et les chiffres, cinq chiffres aux États-Unis. L’outil ne change pas la casse ; les intégrations écrivent en minuscules, et cette application aussi.',
  'platform.note.amazon.country': 'Aucune règle d’Amazon n’a été trouvée : c’est ce que font deux intégrations.',
  'platform.note.amazon.limits': 'Aucune limite trouvée.',
  'platform.note.amazon.consent':
    'Au Royaume-Uni et dans l’EEE, Amazon demande un signe de consentement avec chaque envoi.',
  'platform.note.amazon.addresses':
    'Les adresses postales servent aussi, selon de longues tables d’abréviations ; elles ne sont pas écrites.',
  'platform.note.criteo.device':
    'Les identifiants publicitaires sont pris tels quels ; il n’est pas dit si la casse compte.',
  'platform.note.criteo.md5': 'Criteo passe de MD5 à SHA-256 : d’ici là, SHA-256 peut retrouver moins de personnes.',
  'platform.note.google.names':
    'La page du format ne veut pas de titres (Mrs.) ; les bibliothèques de Google pour Java et Node enlèvent ceux qui finissent par un point, et cette application aussi ; celle pour Python, non. Celle-ci et la page Display & Video enlèvent toutes les espaces, et cette application aussi ; la page du format ne parle que des bords.',
  'platform.note.google.last-names':
    'La page du format ne veut pas de suffixes (Jr.) ; les bibliothèques de Google pour Java et Node les enlèvent selon une courte liste, et cette application aussi ; celle pour Python, non. Celle-ci et la page Display & Video enlèvent toutes les espaces, et cette application aussi ; la page du format ne parle que des bords, et la référence de l’API Ads n’enlève la ponctuation que des noms de famille.',
  'platform.note.google.email':
    'La page du format et les bibliothèques de Google pour Java et Node enlèvent les points et les +suffixes pour Gmail, et cette application aussi ; celle pour Python, de 2025, n’enlève que les points.',
  'platform.note.google.device':
    'L’en-tête du modèle de Google pour les identifiants d’appareil n’a pas été trouvé ; c’est le nom que leur donne son aide.',
  'platform.note.google.user':
    'L’en-tête du modèle de Google pour les identifiants d’utilisateur n’a pas été trouvé ; c’est le nom que leur donne son aide.',
  'platform.note.google.limits':
    'Les intégrateurs disent 100 utilisateurs actifs ; des pages d’aide d’autres dates disent 1 000.',
  'platform.note.google.key':
    'Les noms ne comptent qu’avec pays et code postal : une ligne à qui il en manque un doit avoir une adresse e-mail ou un numéro de téléphone.',
  'platform.note.google.files':
    'Contacts, identifiants d’appareil et d’utilisateur sont des listes séparées : chacune a son fichier.',
  'platform.note.linkedin.plain': 'Aucune règle de LinkedIn n’a été trouvée : écrit comme dans la liste.',
  'platform.note.linkedin.email':
    'LinkedIn demande SHA-256 ; écrire d’abord en minuscules est ce que font les intégrateurs.',
  'platform.note.linkedin.members': 'Outre les 300 lignes, il faut retrouver au moins 300 membres.',
  'platform.note.linkedin.one-file':
    'Une liste de contacts vient d’un seul fichier : une liste plus longue devient plusieurs audiences.',
  'platform.note.linkedin.headers':
    'Les en-têtes viennent d’intégrateurs ; comparez-les avec le modèle du Campaign Manager.',
  'platform.note.meta.names':
    'La bibliothèque de paramètres enlève espaces et ponctuation et garde les accents, et cette application aussi ; le SDK Business n’y laisse que les lettres a à z.',
  'platform.note.meta.device':
    'Le SDK envoie les identifiants publicitaires en clair ; il n’est pas dit si la casse compte.',
  'platform.note.meta.postal':
    'Les deux bibliothèques coupent au trait d’union, dans chaque pays. La bibliothèque de paramètres garde l’espace intérieure ; le SDK Business et la documentation l’enlèvent, et cette application aussi.',
  'platform.note.meta.city':
    'La bibliothèque de paramètres enlève les lettres accentuées (München devient mnchen), et cette application aussi ; une partie du SDK les garde.',
  'platform.note.meta.state':
    'Hors des États-Unis et du Canada, la bibliothèque de paramètres réduit chaque nom à deux lettres ; le SDK garde le nom entier, et cette application aussi.',
  'platform.note.meta.birth-date':
    'La bibliothèque prend d’abord le mois quand une date se lit de deux façons ; ici, une telle date est rejetée, sauf si la colonne tranche.',
  'platform.note.meta.keys':
    'Les champs qui suffisent, outre e-mail, téléphone et identifiant publicitaire, ne sont pas publiés ; un nom est gardé à côté d’un code postal, d’une ville ou d’une date de naissance.',
  'platform.note.meta.external-id':
    'Les identifiants externes ne passent que par l’API : aucun en-tête pour eux n’a été trouvé.',
  'platform.note.microsoft.email':
    'Microsoft demande SHA-256 en hexadécimal ; la normalisation préalable n’est pas dite.',
  'platform.note.pinterest.device':
    'Les IDFA doivent être en majuscules, les identifiants Android en minuscules. Rien ne les distingue : la casse est gardée.',
  'platform.note.reddit.email': 'La règle est celle du pixel de Reddit ; les intégrateurs l’appliquent aux listes.',
  'platform.note.reddit.device':
    'Les intégrateurs écrivent les IDFA en majuscules et les identifiants Android en minuscules ; la casse est gardée.',
  'platform.note.reddit.headers':
    'Les en-têtes du fichier n’ont pas été trouvés : comparez-les avec le modèle de Reddit.',
  'platform.note.thousand': 'Selon les intégrateurs, 1 000 personnes doivent être retrouvées.',
  'platform.note.snapchat.form': 'La forme du fichier n’a pas été trouvée : un code par ligne, sans en-tête.',
  'platform.note.tiktok.email':
    'La page de septembre 2025 demande des minuscules sans espaces, et cette application la suit ; celles jusqu’à août 2025 enlèvent aussi le +suffixe, et une de 2024 les points.',
  'platform.note.tiktok.phone':
    'La page de septembre 2025 recommande le signe plus et prend les numéros sans lui ; mais son propre exemple de code est celui des chiffres seuls, comme le demande la page d’août 2025. Cette application omet le signe plus.',
  'platform.note.tiktok.wait': 'Il faut 24 à 48 heures avant que l’audience soit là.',
  'platform.note.uid2.limits': 'Aucune limite de fichier trouvée.',
  'platform.note.uid2.euid':
    'EUID, pour l’Europe, a les mêmes règles : ses opérateurs prennent le même fichier (IABTechLab/uid2-examples, tools/hashing-tool).',
  'platform.note.x.phone':
    'Aucune page ne dit la forme. L’outil de hachage publié par X ne hache que les chiffres, sans zéros initiaux, et cette application aussi.',
  'platform.note.x.user-id': 'L’identifiant d’utilisateur de X, pas l’un des vôtres.',
  'platform.note.x.device':
    'Un identifiant d’appareil est haché en minuscules ; X le demande des IDFA, et « le format d’origine » des identifiants Android, qui est en minuscules.',
  'platform.note.yahoo.hash':
    'La page de l’audience par e-mail ne parle pas de codes ; que SHA-256 soit pris est dit de Yahoo Native et du pixel de Yahoo.',
};
