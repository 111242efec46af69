/**
 * French. A page that shows it loads this file beside the element, in any order.
 * @module
 */
import { AUDIENCES, FORMATS, TYPES, labelsFor } from '../messages/labels.js';
import { addLanguage } from '../messages/languages.js';
import type { Translation } from '../messages/messages.js';

const fr: Translation = {
  direction: 'ltr',
  label: 'Ressources',
  search: 'Rechercher des ressources',
  skip: 'Aller aux résultats',
  filters: 'Filtres',
  sortBy: 'Trier par',
  sorts: {
    relevance: 'Pertinence',
    feed: 'Ordre de la liste',
    title: 'Titre',
    newest: 'Plus récents d’abord',
    oldest: 'Plus anciens d’abord',
  },
  facets: {
    section: 'Section',
    type: 'Type',
    format: 'Format',
    audience: 'Public visé',
    topic: 'Thème',
    publisher: 'Éditeur',
    year: 'Année',
    language: 'Langue',
    access: 'Accès',
    source: 'Source',
  },
  types: labelsFor(
    TYPES,
    'Rapport|Boîte à outils|Formation|Guide|Article|Service|Outil|Vidéo|Webinaire|Site web|Cours|Formulaire|Modèle|Fiche d’information|Jeu de données|Livre|Actualités|Événement|Ligne d’écoute|Document juridique|Politique|Collection|Programme|Protocole',
  ),
  audiences: labelsFor(
    AUDIENCES,
    'Forces de l’ordre|Prestataires de services|Procureurs|Personnes survivantes|Juges|Avocats|Intervenants auprès des victimes|Professionnels de santé|Enseignants|Jeunes|Grand public|Protection de l’enfance|Employeurs|Groupes de travail',
  ),
  formats: labelsFor(FORMATS, 'Page web|Vidéo|Audio|Image|Texte'),
  access: { public: 'Public', registration: 'Inscription requise', paid: 'Payant', restricted: 'Accès restreint' },
  count: { one: '{n} ressource', many: '{n} de ressources', other: '{n} ressources' },
  countOf: {
    one: '{shown} ressource sur {n}',
    many: '{shown} ressources sur {n}',
    other: '{shown} ressources sur {n}',
  },
  none: 'Aucune ressource ne correspond',
  correction: 'Résultats pour {words}',
  partial: 'Aucune ressource ne contient tous ces mots. Voici les plus proches',
  advice: 'Vérifiez l’orthographe, utilisez moins de mots ou retirez un filtre.',
  empty: 'Cette liste est vide.',
  removeFilter: 'Retirer le filtre : {value}',
  clearAll: 'Tout effacer',
  showMore: 'Afficher plus',
  showing: '{shown} sur {n} affichées',
  readMore: 'Lire la suite',
  readLess: 'Réduire',
  topics: 'Thèmes :',
  alsoIn: 'Aussi en :',
  contact: 'Demander l’accès',
  archived: 'N’est plus disponible. Le lien mène à une copie archivée.',
  gone: 'N’est plus disponible.',
  reviewed: 'Vérifié : {date}',
  reviewedBy: 'Vérifié : {date}, par {name}',
  registerBy: 'Inscription jusqu’au : {date}',
  bytes: { one: '{n} octet', many: '{n} d’octets', other: '{n} octets' },
  kilobytes: '{n} Ko',
  megabytes: '{n} Mo',
  pages: { one: '{n} page', many: '{n} de pages', other: '{n} pages' },
  comma: ', ',
  colon: ' : ',
  loading: 'Chargement…',
  slow: 'Le chargement continue. La liste tarde à arriver.',
  tryAgain: 'Réessayer',
  errors: {
    offline: 'Vous êtes hors connexion. La liste se chargera dès votre retour en ligne.',
    network: 'Impossible d’accéder à la liste. Vérifiez votre connexion et réessayez.',
    timeout: 'La liste n’est pas arrivée à temps. Réessayez dans un instant.',
    missing: 'La liste ne se trouve pas à son adresse. Veuillez prévenir les responsables de cette page.',
    denied: 'La liste n’est pas ouverte à tout le monde. Veuillez vous adresser aux responsables de cette page.',
    busy: 'La liste est très demandée en ce moment. Réessayez dans quelques minutes.',
    status: 'La liste n’est pas disponible pour le moment. Réessayez dans un instant.',
    address: 'La liste n’a pas d’adresse valable. Veuillez prévenir les responsables de cette page.',
    html: 'Une page web est arrivée à la place de la liste. Si ce réseau vous le demande, connectez-vous, puis réessayez.',
    json: 'La liste est arrivée incomplète. Réessayez dans un instant.',
    feed: 'Ce qui est arrivé n’est pas une liste de ressources. Veuillez prévenir les responsables de cette page.',
    bytes: 'La liste est trop grande pour être affichée. Veuillez prévenir les responsables de cette page.',
  },
  outdated:
    'La liste n’a pas pu être rechargée. Ce qui est affiché a été chargé le {date} et n’est peut-être plus à jour.',
  partly: 'Une partie de la liste n’a pas pu être chargée : {feeds}.',
  cutOff: {
    one: '{n} ressource n’est pas affichée.',
    many: '{n} de ressources ne sont pas affichées.',
    other: '{n} ressources ne sont pas affichées.',
  },
  actions: {
    print: 'Imprimer',
    copy: 'Copier la liste',
    copied: 'La liste est copiée.',
    notCopied: 'La liste n’a pas pu être copiée.',
  },
};

addLanguage('fr', fr);
