import type { InterfaceLanguage } from '../text/language.ts';
import type { Role } from './roles.ts';

/** What a sign-in page says: a heading, a sentence on what happened, and one on what to do. */
interface Said {
  title: string;
  text: string;
  way: string;
}

/** The words of the sign-in pages; complete by type. */
export interface SignInWords {
  /** Nobody has signed in. */
  welcome: Said;
  /** Somebody has. */
  signedIn: { title: string; as: (name: string) => string; roles: string; signOut: string };
  /** The account is nobody's here, without roles, or shut out. */
  unknown: Said;
  /** The person or the provider said no. */
  refused: Said;
  /** The way back does not belong to a way there, or took too long. */
  expired: Said;
  failed: Said;
  unavailable: Said;
  roles: Record<Role, string>;
  on: (place: string) => string;
}

export const words: Record<InterfaceLanguage, SignInWords> = {
  en: {
    welcome: {
      title: 'Sign in',
      text: 'This is for secretariats and others who look after this community’s pages. Everything public is there without it.',
      way: 'Sign in',
    },
    signedIn: {
      title: 'You are signed in',
      as: (name) => `As ${name}.`,
      roles: 'What you look after',
      signOut: 'Sign out',
    },
    unknown: {
      title: 'This account is not known here',
      text: 'You proved who you are, but nobody has let this account in yet. Ask your secretariat to add the e-mail address of the account that you used.',
      way: 'Use another account',
    },
    refused: {
      title: 'You were not signed in',
      text: 'The sign-in was stopped on the way. If that was not you, ask whoever manages your account.',
      way: 'Try again',
    },
    expired: {
      title: 'This sign-in took too long',
      text: 'It was begun more than ten minutes ago, in another browser, or used before. Begin again.',
      way: 'Sign in again',
    },
    failed: {
      title: 'The sign-in did not work',
      text: 'The answer of your account’s provider could not be trusted. If it happens again, tell your secretariat the time.',
      way: 'Try again',
    },
    unavailable: {
      title: 'Signing in is not possible just now',
      text: 'The provider of your account does not answer. Try again in a few minutes; all public pages work.',
      way: 'Try again',
    },
    roles: {
      administrator: 'Administrator',
      secretariat: 'Global secretariat',
      networkSecretariat: 'Network secretariat',
      groupLead: 'Group lead',
      moderator: 'Moderator',
      editor: 'Editor',
      member: 'Member',
    },
    on: (place) => ` – ${place}`,
  },
  es: {
    welcome: {
      title: 'Iniciar sesión',
      text: 'Es para las secretarías y quienes cuidan las páginas de esta comunidad. Todo lo público se ve sin iniciar sesión.',
      way: 'Iniciar sesión',
    },
    signedIn: {
      title: 'Ha iniciado sesión',
      as: (name) => `Como ${name}.`,
      roles: 'Lo que tiene a su cargo',
      signOut: 'Cerrar sesión',
    },
    unknown: {
      title: 'Esta cuenta no se conoce aquí',
      text: 'Ha demostrado quién es, pero nadie ha dado acceso a esta cuenta todavía. Pida a su secretaría que añada la dirección de correo de la cuenta que usó.',
      way: 'Usar otra cuenta',
    },
    refused: {
      title: 'No se inició la sesión',
      text: 'El inicio de sesión se detuvo por el camino. Si no fue usted, pregunte a quien administra su cuenta.',
      way: 'Intentar de nuevo',
    },
    expired: {
      title: 'Este inicio de sesión tardó demasiado',
      text: 'Se empezó hace más de diez minutos, en otro navegador, o ya se usó. Empiece de nuevo.',
      way: 'Iniciar sesión de nuevo',
    },
    failed: {
      title: 'No se pudo iniciar la sesión',
      text: 'La respuesta del proveedor de su cuenta no era de fiar. Si vuelve a ocurrir, indique la hora a su secretaría.',
      way: 'Intentar de nuevo',
    },
    unavailable: {
      title: 'Ahora no es posible iniciar sesión',
      text: 'El proveedor de su cuenta no responde. Inténtelo dentro de unos minutos; todas las páginas públicas funcionan.',
      way: 'Intentar de nuevo',
    },
    roles: {
      administrator: 'Administración',
      secretariat: 'Secretaría global',
      networkSecretariat: 'Secretaría de red',
      groupLead: 'Coordinación de grupo',
      moderator: 'Moderación',
      editor: 'Edición',
      member: 'Miembro',
    },
    on: (place) => ` – ${place}`,
  },
  fr: {
    welcome: {
      title: 'Se connecter',
      text: 'C’est pour les secrétariats et les personnes qui s’occupent des pages de cette communauté. Tout ce qui est public se voit sans connexion.',
      way: 'Se connecter',
    },
    signedIn: {
      title: 'Vous êtes connecté·e',
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
      title: 'Vous n’avez pas été connecté·e',
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
      text: 'Le fournisseur de votre compte ne répond pas. Réessayez dans quelques minutes ; toutes les pages publiques fonctionnent.',
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
  },
};
