import type { SignInWords } from './words.ts';

export const fr: SignInWords = {
  welcome: {
    title: 'Se connecter',
    text: 'C’est pour les secrétariats et les personnes qui s’occupent des pages de cette communauté. Tout ce qui est public se voit sans connexion.',
    way: 'Se connecter',
  },
  signedIn: {
    title: 'La connexion est établie',
    as: (name) => `En tant que ${name}.`,
    roles: 'Ce dont vous vous occupez',
    signOut: 'Se déconnecter',
  },
  unknown: {
    title: 'Ce compte n’est pas connu ici',
    text: 'Vous avez prouvé qui vous êtes, mais personne n’a encore donné accès à ce compte. Demandez à votre secrétariat d’ajouter l’adresse e-mail du compte que vous avez utilisé.',
    way: 'Utiliser un autre compte',
  },
  refused: {
    title: 'La connexion n’a pas eu lieu',
    text: 'La connexion a été arrêtée en chemin. Si ce n’était pas vous, demandez à la personne qui gère votre compte.',
    way: 'Réessayer',
  },
  expired: {
    title: 'Cette connexion a pris trop de temps',
    text: 'Elle a été commencée il y a plus de dix minutes, dans un autre navigateur, ou a déjà servi. Recommencez.',
    way: 'Se connecter à nouveau',
  },
  failed: {
    title: 'La connexion n’a pas abouti',
    text: 'La réponse du fournisseur de votre compte n’était pas digne de confiance. Si cela se reproduit, indiquez l’heure à votre secrétariat.',
    way: 'Réessayer',
  },
  unavailable: {
    title: 'La connexion n’est pas possible pour le moment',
    text: 'Le fournisseur de votre compte ne répond pas. Réessayez dans quelques minutes\u00a0; toutes les pages publiques fonctionnent.',
    way: 'Réessayer',
  },
  roles: {
    administrator: 'Administration',
    secretariat: 'Secrétariat mondial',
    networkSecretariat: 'Secrétariat de réseau',
    groupLead: 'Animation de groupe',
    moderator: 'Modération',
    editor: 'Édition',
    member: 'Membre',
  },
  on: (place) => ` – ${place}`,
};
