import type { JoinWords } from './join.messages.ts';

export default (): JoinWords => ({
  heading: (network) => `Demander à rejoindre ${network}`,
  note: 'Le secrétariat lit votre demande et répond par e-mail. Rien n’en est public d’ici là.',
  organisation: 'Organisation',
  memberType: 'Nature de l’organisation',
  choose: 'Choisir …',
  country: 'Pays',
  website: 'Site web',
  message: 'Pourquoi vous souhaitez rejoindre le réseau',
  contactName: 'Votre nom',
  contactHint: 'Le nom et l’adresse e-mail ne sont vus que par le secrétariat.',
  email: 'Adresse e-mail',
  hideLocation:
    'Figurer dans une liste publique mettrait des personnes en danger\u00a0: ne pas y inscrire l’organisation',
  conduct: (version) => `Code de conduite (version ${version})`,
  conductShort: 'Code de conduite',
  consent: 'Consentement',
  optional: (label) => `${label} (facultatif)`,
  required: 'Cette réponse est nécessaire.',
  format: 'Cela ne semble pas correct.',
  wrong: 'Cela ne peut pas servir.',
  fault: (field, text) => `${field}\u00a0: ${text}`,
  send: 'Envoyer la demande',
  sending: 'Envoi …',
  notSent: 'La demande n’a pas été envoyée',
  again:
    'Le formulaire était devenu trop ancien. Il a été renouvelé avec tout ce que vous avez écrit\u00a0: renvoyez-le.',
  received: (reference) => `Votre demande a été reçue\u00a0: ${reference}`,
  receivedNote: 'Gardez cette référence. Le secrétariat vous écrira.',
});
