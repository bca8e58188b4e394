import type { SignInWords } from './words.ts';

export const pt: SignInWords = {
  welcome: {
    title: 'Entrar',
    text: 'É para os secretariados e quem cuida das páginas desta comunidade. Tudo o que é público aparece sem entrar.',
    way: 'Entrar',
  },
  signedIn: { title: 'Você entrou', as: (name) => `Como ${name}.`, roles: 'O que está a seu cargo', signOut: 'Sair' },
  unknown: {
    title: 'Esta conta não é conhecida aqui',
    text: 'Você comprovou quem é, mas ninguém deu acesso a esta conta ainda. Peça ao seu secretariado que acrescente o e-mail da conta que usou.',
    way: 'Usar outra conta',
  },
  refused: {
    title: 'A entrada não foi feita',
    text: 'A entrada foi interrompida no caminho. Se não foi você, pergunte a quem administra a sua conta.',
    way: 'Tentar de novo',
  },
  expired: {
    title: 'Esta entrada demorou demais',
    text: 'Começou há mais de dez minutos, em outro navegador, ou já foi usada. Comece de novo.',
    way: 'Entrar de novo',
  },
  failed: {
    title: 'A entrada não funcionou',
    text: 'A resposta do provedor da sua conta não era confiável. Se acontecer de novo, informe o horário ao seu secretariado.',
    way: 'Tentar de novo',
  },
  unavailable: {
    title: 'Não é possível entrar agora',
    text: 'O provedor da sua conta não responde. Tente de novo em alguns minutos; todas as páginas públicas funcionam.',
    way: 'Tentar de novo',
  },
  roles: {
    administrator: 'Administração',
    secretariat: 'Secretariado global',
    networkSecretariat: 'Secretariado de rede',
    groupLead: 'Coordenação de grupo',
    moderator: 'Moderação',
    editor: 'Edição',
    member: 'Integrante',
  },
  on: (place) => ` – ${place}`,
};
