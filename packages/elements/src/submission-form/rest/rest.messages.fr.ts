import type { Grammar } from '../../shared/messages.ts';
import type { RestWords } from './rest.messages.ts';

const AREAS: Record<string, string> = {
  Africa: 'Afrique',
  America: 'Amérique',
  Antarctica: 'Antarctique',
  Arctic: 'Arctique',
  Asia: 'Asie',
  Atlantic: 'Atlantique',
  Australia: 'Australie',
  Europe: 'Europe',
  Indian: 'Océan Indien',
  Pacific: 'Pacifique',
};

export default (g: Grammar): RestWords => ({
  upcomingTitle: 'L’appel n’est pas encore ouvert',
  closedTitle: 'L’appel est clos',
  opensOn: (when) => `Il ouvre le ${when}.`,
  closedOn: (when) => `Il a pris fin le ${when}.`,
  nextOpensOn: (when) => `Le prochain appel ouvre le ${when}.`,
  nextUnknown: 'Le prochain appel n’a pas encore été annoncé.',
  keptAnswersTitle: 'Ce que vous avez écrit',
  closedWhileWriting:
    'Il a pris fin pendant que vous écriviez\u00a0: votre idée n’a donc pas été envoyée. Vos réponses se trouvent ci-dessous\u00a0: copiez-les pour le prochain appel, ou écrivez au secrétariat.',
  keptOnDevice: 'Elles restent 30 jours sur cet appareil ; vous pouvez aussi les copier d’ici.',
  toReview: 'Revenir au récapitulatif',
  reviewIntro: 'Rien n’a encore été envoyé. Relisez vos réponses, puis envoyez votre idée.',
  reviewUnknown:
    'Nous ne savons pas si votre idée est arrivée lors du dernier envoi. Renvoyez-la : elle n’arrivera pas deux fois.',
  writtenIn: 'Langue dans laquelle vous avez écrit',
  send: 'Envoyer l’idée',
  sending: 'Envoi en cours…',
  change: 'Modifier',
  notAnswered: 'Sans réponse',
  choose: 'Choisissez',
  cannotAsk: 'Cette question ne peut pas être affichée ici. Rechargez la page ou prévenez les responsables de ce site.',
  lookUpHint: 'L’annuaire des membres est consulté pendant que vous écrivez.',
  lookUpFound: (count) =>
    g.plural(count, {
      one: `${g.number(count)} organisation dans l’annuaire des membres`,
      other: `${g.number(count)} organisations dans l’annuaire des membres`,
    }),
  lookUpNone:
    'Aucune organisation de ce nom dans l’annuaire des membres. Vous pouvez continuer avec le nom que vous avez écrit.',
  isMember: 'Figure dans l’annuaire des membres',
  membershipToConfirm:
    'Ne figure pas dans l’annuaire des membres : le secrétariat vous interrogera sur votre adhésion.',
  partnerNoMember:
    'Ne figure pas dans l’annuaire des membres. Aucun souci : une organisation partenaire peut ne pas être membre.',
  partnerTitle: (number) => `Partenaire ${g.number(number)}`,
  partnerName: 'Organisation ou groupe',
  constituency: 'Milieu',
  addPartner: 'Ajouter un partenaire',
  removePartner: (number) => `Retirer le partenaire ${g.number(number)}`,
  partnerRemoved: (number) => `Partenaire ${g.number(number)} retiré`,
  providedTitle: 'Pris en charge par le secrétariat',
  offerTitle: (number) => `Votre offre ${g.number(number)}`,
  offerLanguage: 'Langue',
  offerContribution: 'Ce que vous pouvez offrir',
  offerCapacity: 'Des personnes pour interpréter',
  offerResources: 'De quoi financer l’interprétation',
  offerNote: 'Précisions',
  addOffer: 'Offrir une autre langue',
  removeOffer: (number) => `Retirer l’offre ${g.number(number)}`,
  offerRemoved: (number) => `Offre ${g.number(number)} retirée`,
  readDocument: 'Lire le document',
  version: (version) => `Version ${version}`,
  confirmed: 'Confirmé',
  notConfirmed: 'Non confirmé',
  yes: 'Oui',
  no: 'Non',
  issuesTitle: (count) =>
    g.plural(count, { one: 'Merci de revoir une réponse', other: `Merci de revoir ${g.number(count)} réponses` }),
  issueAnswer: 'Veuillez écrire une réponse.',
  issueChoose: 'Veuillez choisir une réponse.',
  issueChooseSome: (least) =>
    g.plural(least, {
      one: 'Veuillez choisir au moins une réponse.',
      other: `Veuillez choisir au moins ${g.number(least)} réponses.`,
    }),
  issueChooseOneOf: (names) => `Veuillez choisir au moins une de ces réponses : ${names}.`,
  issueChooseFewer: (most) => `Veuillez en choisir ${g.number(most)} au maximum.`,
  issueOrganisation: 'Veuillez écrire le nom de l’organisation.',
  issueConfirm: 'Veuillez confirmer ce point. Sans cela, l’idée ne peut pas être envoyée.',
  issueTooManyWords: (most) =>
    g.plural(most, { one: 'Veuillez raccourcir à un mot.', other: `Veuillez raccourcir à ${g.number(most)} mots.` }),
  issueTooLong: (most) =>
    g.plural(most, {
      one: 'Veuillez raccourcir à un caractère.',
      other: `Veuillez raccourcir à ${g.number(most)} caractères.`,
    }),
  issueTooShort: (least) => `Veuillez écrire au moins ${g.number(least)} caractères.`,
  issueNumber: 'Veuillez écrire un nombre.',
  issueAtLeast: (least) => `Veuillez écrire ${g.number(least)} ou plus.`,
  issueAtMost: (most) => `Veuillez écrire ${g.number(most)} ou moins.`,
  issueEmail: 'Ceci ne ressemble pas à une adresse e-mail. Exemple : nom@example.org.',
  issueLink: 'Ceci ne ressemble pas à un lien. Il doit commencer par https://.',
  issueTwice: 'La même réponse figure deux fois.',
  issueOffered: 'Veuillez choisir une des réponses proposées.',
  issueOther: 'Ceci n’a pas pu être accepté. Veuillez vérifier.',
  draftErase: 'Effacer ce que j’ai écrit',
  draftEraseSure: 'Effacer tout ce que vous avez écrit ici ?',
  draftEraseYes: 'Oui, effacer',
  draftEraseNo: 'Non, conserver',
  draftErased: 'Ce que vous aviez écrit a été effacé.',
  sendFailedTitle: 'L’envoi n’a pas encore abouti',
  sendFailedKept:
    'Tout ce que vous avez écrit est encore là. Vous pouvez réessayer sans crainte : votre idée n’arrivera pas deux fois.',
  sendRefused: 'Le formulaire n’a pas pu être accepté. Rechargez la page ; ce que vous avez écrit sera encore là.',
  receivedTitle: 'Merci ! Votre idée est bien arrivée.',
  receivedEarlier:
    'Il s’agit de la première version que vous avez envoyée. Les modifications faites ensuite n’y figurent pas : signalez-les au secrétariat lorsqu’il vous écrira.',
  reference: 'Référence',
  manageLink: 'Votre lien privé',
  manageWarning:
    'Ce lien vous permet de suivre, de modifier ou d’effacer votre idée. Gardez-le précieusement\u00a0: toute personne qui l’a peut lire vos réponses.',
  copy: 'Copier le lien',
  copied: 'Copié',
  copyYourself: 'Le lien est sélectionné : copiez-le avec les touches ou le menu de votre appareil.',
  nextTitle: 'Et maintenant ?',
  nextContact: 'Le secrétariat lit votre idée et prend contact avec vous pour en discuter.',
  nextMembership:
    'Si votre organisation ne figure pas dans l’annuaire des membres, on vous interroge d’abord sur son adhésion.',
  nextFollow: 'Votre lien privé montre à tout moment où en est votre idée.',
  another: 'Envoyer une autre idée',
  area: (english) => AREAS[english] ?? english,
  left: (left, inWords) =>
    inWords
      ? g.plural(left, { one: `${g.number(left)} mot restant`, other: `${g.number(left)} mots restants` })
      : g.plural(left, { one: `${g.number(left)} caractère restant`, other: `${g.number(left)} caractères restants` }),

  otherTitle: 'Vous écrivez aussi ceci dans un autre onglet',
  otherText: (when) =>
    `L’autre version a été modifiée le ${when}. Les deux sont conservées sur cet appareil. Avec laquelle voulez-vous continuer\u00a0?`,
  otherTake: 'Afficher l’autre version',
  otherKeep: 'Continuer avec celle-ci',
  goneTitle: 'Ceci a été envoyé ou effacé dans un autre onglet',
  goneText: 'Le texte est encore à l’écran. Si vous continuez, ce sera une autre idée.',
  goneClear: 'Vider le formulaire',

  waitingTitle: 'Votre idée attend d’être envoyée',
  waitingText:
    'La connexion au serveur ne passe pas pour le moment. Votre idée est conservée sur cet appareil et partira d’elle-même, une seule fois, dès que possible\u00a0: même si vous fermez cette page et la rouvrez plus tard.',
  waitingNext: (when) => `Prochain essai à ${when}.`,
  waitingNow: 'Essayer maintenant',
  waitingChange: 'La modifier d’abord',
  outboxTitle: 'Sur cet appareil',
  outboxQueued: 'En attente d’envoi',
  outboxRefused: 'Non acceptée',
  outboxSent: (reference, when) => `Arrivée le ${when}, référence ${reference}`,
  outboxOpen: 'Ouvrir le lien privé',
  outboxRemove: 'La retirer de cet appareil',
  receiptKept: 'Ce reçu reste 30 jours sur cet appareil, ou jusqu’à ce que vous le retiriez.',
  receiptRemoved: 'Le reçu a été retiré de cet appareil.',
  sendUncertain:
    'Nous ne savons pas si votre idée est arrivée, et trop de temps a passé pour le vérifier. Cherchez d’abord un e-mail du secrétariat\u00a0; s’il n’y en a pas, envoyez-la de nouveau.',
  sendTooLarge: 'L’ensemble est trop long pour être envoyé. Veuillez raccourcir vos réponses les plus longues.',
  sendNoCall:
    'Cet appel n’existe plus. Vos réponses sont toujours là\u00a0; vous pouvez les copier depuis le récapitulatif.',
  copyAnswers: 'Copier ce que j’ai écrit',
  copyFailed: 'Le texte n’a pas pu être copié. Veuillez le sélectionner et le copier vous-même.',

  reviseTitle: (reference) => `Modification de votre idée ${reference}`,
  reviewChanges: 'Voici ce que vous avez modifié. Rien n’a encore été envoyé.',
  reviewSame: 'Vous n’avez encore rien modifié.',
  before: 'Avant',
  after: 'Maintenant',
  sendChanges: 'Envoyer les modifications',
  reviseStop: 'Arrêter la modification',

  linkBroken: 'Ce lien privé n’est pas complet. Ouvrez de nouveau le lien entier, jusqu’à sa dernière lettre.',
  linkUnknown:
    'Ce lien privé n’ouvre aucune idée. Vérifiez qu’il est entier. S’il ne fonctionne toujours pas, contactez le secrétariat.',
  linkTitle: 'Le lien ne fonctionne pas',
  toForm: 'Aller au formulaire',
});
