import type { HeaderWords } from '../words';

export const FRENCH: HeaderWords = {
  kinds: {
    email_hash: `
      de l adresse email, adresse email de l expediteur, courriel, courriels, mel, courrier electronique, adresse electronique, adresse mail, adresse de messagerie, messagerie,
      adresse courriel`,
    phone_hash: `
      destinataire,
      portable, numero de telephone, no de telephone, n de telephone, telephones, gsm, telephone portable, tel portable,
      numero de portable, numero portable, num tel, ligne fixe, fixe, contact telephonique, coordonnees telephoniques, contacts telephoniques, numero de mobile, n de mobile, n de portable, telephone fixe`,
    mobile_advertiser_id: `identifiant publicitaire, id publicitaire, id appareil, identifiant appareil`,
    custom_audience_third_party_id: `
      numero client, numero de client, no client, n client, num client, code client, id client, identifiant client,
      identifiant externe, id externe, id utilisateur, identifiant utilisateur, numero adherent, numero d adherent, no adherent, no d adherent,
      code adherent, numero de membre, id membre, ref client, reference client, numero abonne, matricule, no de client, no de membre, no membre, no abonne, no d abonne, id contact, identifiant contact, identifiant adherent, id adherent, numero d abonne`,
    country: `
      pays, code pays, indicatif, indicatif telephonique, indicatif pays, indicatif international, indicatif du pays, pays de livraison, pays de facturation,
      pays region`,
  },
  vetoes: `
    a l adresse email, adresse email du destinataire, statut, modele, domaine, envoye, envoyee, verifie,
    nom complet, nom affiche, nom d affichage, date d, heure, objet, marque, prix, operateur, nombre d,
    nombre de, telecopie, telecopieur, telec, valide, de naissance, d origine, de fabrication`,
  staff: `
    assistant, assistante, urgence, du commercial, parrain, modifie par, cree par, saisi par, superieur,
    interlocuteur interne, contact interne, suivi par, gere par, vendu par, commercial, commerciale,
    charge d affaires, conseiller commercial`,
  parties: `
    proprietaire, conseiller, gestionnaire, expediteur, fournisseur, livreur, chauffeur, vendeur,
    organisateur, agent, proprietaires, animateur, formateur, coiffeur, moniteur, conjoint, conjointe,
    garant, distributeur, revendeur, employe, salarie, email commercial, mail commercial, courriel commercial, telephone commercial, tel commercial, responsable commercial, attache commercial,
    charge de clientele, responsable`,
  carers: `
    comptable, medecin, assureur, notaire, avocat, bailleur, praticien, veterinaire, dentiste,
    medecin traitant, pediatre, hopital, pharmacie, assurance, mutuelle, ecole telephone,
    telephone de l ecole, employeur, courtier`,
  earlier: `
    ancien, ancienne, anciens, anciennes, precedent, precedente, anterieur, anterieure, obsolete, inactif,
    plus valable`,
  others: `
    nom, prenom, prenoms, civilite, titre, sexe, genre, date de naissance, anniversaire, age, ville, commune, region, departement,
    etat, province, canton, code postal, cp, rue, voie, adresse, adresse 1, adresse 2, adresse postale, adresse de livraison,
    adresse de facturation, boite postale, fax, telecopie, telecopieur, langue, devise, societe, entreprise, organisation, service,
    fonction, metier, poste, commercial, responsable, secteur, site web, page web, remarque, remarques, commentaire, commentaires, notes, groupe, categorie, siret,
    siren, tva, numero tva, numero fiscal, numero de securite sociale, carte, carte de fidelite, carte fidelite, numero de carte,
    commande, commandes, numero de commande, facture, numero de facture, montant, total, quantite, produit, points, nationalite,
    compte, iban, securite sociale, code barres, suivi, reservation, billet, dossier, rcs, passeport, telec, livraison`,
  consent: `consentement, consentements, autorise, autorisation, accord, rgpd, accepte`,
  optOut: `
    refus de contact, refus contact,
    demande de suppression, demandes de suppression, desabonne, desabonnes, desabonnee, desabonnees, desabonnement, desabonnements, desinscrit, desinscrits, desinscription,
    desinscriptions, ne pas contacter, ne plus contacter, ne pas appeler, liste d opposition, opposition, oppositions, opposes,
    liste rouge, bloctel, liste noire, liste de suppression, liste d exclusion, exclusions, rebonds, plaintes,
    pas de newsletter, pas de mailing, pas d emailing, pas de publicite, sans publicite, ne pas envoyer, ne pas emailer, signale comme spam`,
  fields: {
    'first-name': 'prenom, prenoms',
    'last-name': 'nom, nom de famille',
    city: 'ville, commune, localite',
    state: 'departement, canton',
    'postal-code': 'code postal, codepostal, cp',
    'birth-date': 'date de naissance, ne le, nee le, naissance',
    'birth-year': 'annee de naissance',
    gender: 'sexe, genre, civilite',
    'job-title': 'poste, fonction, intitule du poste',
    company: 'societe, entreprise, raison sociale, employeur',
  },
  people: {
    customers: 'acheteur',
    users: 'utilisateur',
    relatives: 'eleve etudiant enfant mere pere mari epouse locataire',
    recipients: 'destinataire',
    served: 'proprietaire assure',
    names: 'nom',
    occasions: 'nouveau nouvel nouvelle actuel actuelle ecole',
    places: 'magasin boutique agence etablissement',
    senders: 'expediteur',
    hosts: 'hote hotes paneliste panelistes intervenants animateurs',
    attendees: 'inscrits',
  },
  addresses: {
    billing: 'facturation facture',
    shipping: 'livraison expedition',
    home: 'domicile personnel personnelle prive',
    work: 'bureau travail professionnel professionnelle',
    other: 'autre autres',
    mailing: 'courrier correspondance',
    companies: 'entreprise societe',
  },
  names: {
    status: 'statut',
    areaCodes: 'indicatif regional',
    callingCodes: 'indicatif',
    isoNumbers: 'numerique',
  },
  beside: {
    companions: 'direction numero prive',
    ofFields: 'facturation livraison de',
    numbers: 'nbr numero',
    joining: 'de du des',
    labels: 'etiquette libelle',
    values: 'valeur numero',
    without: 'sans',
  },
  cells: {
    yes: 'oui o vrai',
    no: 'non non. pas jamais faux',
    refused: 'refuse rejete',
  },
};
