import type { api as en } from '../../en/core/api';
import type { Translation } from '../../translation';

export const api: Translation<typeof en> = {
  'api.refused': 'Le serveur a refusé la requête (statut {status}).',
  'api.refused.said': '{help} Le serveur dit : {said}',
  'api.refused.packed':
    '{help} Ce que dit le serveur est compressé, bien que cela n’ait pas été demandé, et ne peut pas être affiché.',
  'api.badToken': 'Le jeton d’accès n’a pas été accepté. Saisissez un jeton valide dans les Paramètres.',
  'api.notFound':
    'Le serveur n’a pas trouvé ce qui était demandé : l’audience ou le compte publicitaire n’existe peut-être plus. Vérifiez leurs ID, puis l’adresse de l’API dans les Paramètres.',
  'api.conflict': 'Une audience semblable existe peut-être déjà. Regardez vos audiences avant d’envoyer de nouveau.',
  'api.tooLarge':
    'Le fichier est trop volumineux pour le serveur. Divisez la liste et envoyez les parties l’une après l’autre.',
  'api.redirected':
    'Le serveur redirige vers {host}. Rien n’y a été envoyé. Vérifiez l’adresse de l’API dans les Paramètres.',
  'api.redirected.elsewhere':
    'Le serveur redirige vers une autre adresse. Rien n’y a été envoyé. Vérifiez l’adresse de l’API dans les Paramètres.',
  'api.unknownAudience': 'Le serveur ne connaît pas cette audience. Vérifiez son ID.',
  'api.notNow': 'Le serveur est indisponible pour le moment (statut {status}). Réessayez plus tard.',
  'api.notOffered': 'Ce serveur ne prend pas en charge cette fonction.',
  'api.unreadable': 'La réponse du serveur n’a pas pu être comprise. Vérifiez l’adresse de l’API.',
  'api.endless': 'La liste des audiences n’a pas de fin. Signalez-le à l’opérateur du serveur.',
  'api.cancelled': 'L’envoi a été annulé.',
  'api.noToken': 'Le serveur demande un jeton d’accès, et aucun n’est enregistré.',

  'response.cutOff': 'La réponse a été coupée avant sa fin.',
  'response.tooLong': 'La réponse est bien plus longue que prévu.',
  'response.empty': 'La réponse est vide.',
  'response.packed': 'La réponse est compressée, bien que cela n’ait pas été demandé, et ne peut pas être lue.',
  'response.noAudience': 'La réponse ne décrit pas une audience.',
  'response.noId': 'La réponse n’indique pas l’ID de l’audience.',
  'response.status': 'Le serveur a répondu par le statut {status}, alors que 201 était attendu.',

  'network.lost': 'La connexion à {host} a été coupée. Vérifiez votre connexion Internet, puis réessayez.',
  'network.notFound': '{host} est introuvable. Vérifiez votre connexion Internet et l’adresse de l’API.',
  'network.unreachable': '{host} est injoignable. Vérifiez votre connexion Internet, puis réessayez.',
  'network.connectTimeout': '{host} n’a pas répondu à temps. Vérifiez votre connexion Internet, puis réessayez.',
  'network.refused':
    '{host} n’accepte pas de connexions pour le moment. Vérifiez l’adresse de l’API, ou réessayez plus tard.',
  'network.notHttp': '{host} a répondu par quelque chose qui n’est pas du HTTP. Vérifiez l’adresse de l’API.',
  'network.stalled': 'Le serveur n’accepte plus de données. Vérifiez votre connexion Internet, puis réessayez.',
  'network.responseTimeout': 'Le serveur n’a pas répondu à temps. Réessayez plus tard.',
  'network.proxySignIn':
    'Le proxy de votre réseau demande une connexion. Demandez à votre administrateur l’adresse du proxy avec nom d’utilisateur et mot de passe.',
  'network.proxyAddress':
    'HTTPS_PROXY ne contient pas d’adresse de proxy valide. Elle devrait ressembler à http://proxy.example.com:3128. Rien n’a été envoyé.',
  'network.proxyKind':
    'Votre réseau demande un proxy SOCKS, qui n’est pas pris en charge. Demandez à votre administrateur un proxy HTTP et indiquez-le dans HTTPS_PROXY. Rien n’a été envoyé.',
  'network.proxyRefused':
    'Le proxy de votre réseau n’a pas laissé passer la connexion ({status}). Demandez à votre administrateur, ou réessayez plus tard.',

  'certificate.expired':
    'Le certificat de sécurité de {host} a expiré, ou l’horloge de cet ordinateur est fausse. Vérifiez l’horloge, ou signalez-le à l’opérateur du serveur. Rien n’a été envoyé.',
  'certificate.otherHost':
    'Le certificat de sécurité de {host} a été émis pour un autre hôte. Vérifiez l’adresse de l’API. Rien n’a été envoyé.',
  'certificate.untrusted':
    'Le certificat de sécurité de {host} a été émis par une autorité à laquelle cet ordinateur ne fait pas confiance. Si votre entreprise contrôle le trafic Web, demandez son certificat racine et indiquez ce fichier dans NODE_EXTRA_CA_CERTS. Rien n’a été envoyé.',
  'certificate.other':
    'La connexion sécurisée à {host} n’a pas pu être établie ({code}). Vérifiez l’adresse de l’API, ou demandez à votre administrateur. Rien n’a été envoyé.',

  'address.extras':
    'L’adresse de l’API ne doit contenir ni nom d’utilisateur, ni mot de passe, ni « ? », ni « # ». Retirez-les et réessayez.',
  'address.scheme': 'L’adresse de l’API doit commencer par https://, par exemple {example}.',
  'address.plain':
    'L’adresse de l’API doit commencer par https://. Un simple http:// n’est permis que pour un serveur sur cet ordinateur.',
  'address.unreadable': 'Ce n’est pas une adresse Web. Elle devrait ressembler à {example}.',

  'field.adAccountId': 'ID du compte publicitaire',
  'field.name': 'nom de l’audience',
  'field.description': 'description',
  'field.optOutLink': 'lien de désinscription',
  'field.missing': 'Il manque une indication : {field}. Remplissez ce champ et réessayez.',
  'field.unprintable':
    'Ce champ contient un saut de ligne ou un caractère de contrôle invisible : {field}. Saisissez-le de nouveau.',
  'field.tooLong': 'Ce champ est trop long : {field}. Utilisez {most, number} caractères au plus.',
  'field.notALink': 'Le lien de désinscription doit être une adresse Web qui commence par http:// ou https://.',
  'field.audienceId': 'Ce n’est pas un ID d’audience. Il ne contient que des chiffres, des lettres, « - » et « _ ».',
  'field.otherUserType':
    'Le fichier contient un autre type d’identifiant que l’audience. Hachez de nouveau la liste, puis envoyez-la.',

  'token.malformed':
    'Ce n’est pas un jeton d’accès : il compte de 1 à 4096 lettres, chiffres et symboles, sans espaces ni sauts de ligne. Copiez-le de nouveau.',
  'keychain.name.darwin': 'Trousseau d’accès',
  'keychain.name.win32': 'Gestionnaire d’identification de Windows',
  'keychain.name.other': 'trousseau Secret Service',
  'keychain.locked': 'Le trousseau de cet ordinateur est verrouillé. Déverrouillez-le et réessayez.',
  'keychain.silent':
    'Le trousseau de cet ordinateur ne répond pas. Cherchez une fenêtre qui demande de le déverrouiller.',
  'keychain.missing':
    'Aucun trousseau n’est utilisable sur cet ordinateur. Installez-en un et démarrez-le (sous Linux : GNOME Keyring ou KWallet).',

  'updates.unreachable':
    'Impossible de demander à {host} s’il existe une version plus récente. Vérifiez votre connexion Internet, ou choisissez « Rechercher des mises à jour… » dans le menu Aide.',
  'updates.status':
    'Le serveur de mises à jour a répondu par le statut {status}. Réessayez plus tard, ou choisissez « Rechercher des mises à jour… » dans le menu Aide.',
  'updates.untrusted':
    'La réponse du serveur de mises à jour n’est pas signée par les auteurs de cette application ; elle a donc été ignorée. Pour vérifier vous-même, choisissez « Rechercher des mises à jour… » dans le menu Aide.',
  'updates.interrupted':
    'Le téléchargement depuis {host} a été interrompu. Vérifiez votre connexion Internet, puis réessayez.',
  'updates.damaged':
    '« {file} » n’est pas ce que les auteurs de cette application ont signé ; le fichier a donc été refusé. Réessayez plus tard, ou choisissez « Rechercher des mises à jour… » dans le menu Aide.',
  'updates.gone': '« {file} » n’est plus lisible là où vous l’avez enregistré. Téléchargez-le de nouveau.',
  'updates.none':
    'Il n’y a pas de version plus récente à télécharger ici. Pour vérifier vous-même, choisissez « Rechercher des mises à jour… » dans le menu Aide.',
};
