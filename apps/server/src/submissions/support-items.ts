import { words } from '../text/words.ts';
import type { SupportItemJson } from './tables.ts';

/**
 * What the secretariat provides for a session unless a call says otherwise: the platform, invitations, promotion, recording,
 * dissemination, live interpretation in Spanish, French and English, and help with further languages
 * (seed:000_4a742a1f0b00de57.txt L13).
 */
export const usualSupportItems: SupportItemJson[] = [
  { id: 'platform', label: words('Online platform', 'Plataforma en línea', 'Plateforme en ligne'), required: true },
  { id: 'invitations', label: words('Invitations', 'Invitaciones', 'Invitations'), required: true },
  { id: 'promotion', label: words('Promotion', 'Difusión previa', 'Promotion'), required: true },
  { id: 'recording', label: words('Recording', 'Grabación', 'Enregistrement'), required: true },
  {
    id: 'dissemination',
    label: words('Dissemination of what was learned', 'Difusión de los aprendizajes', 'Diffusion des enseignements'),
    required: true,
  },
  {
    id: 'interpretation-es',
    label: words('Interpretation into Spanish', 'Interpretación al español', 'Interprétation en espagnol'),
    required: true,
  },
  {
    id: 'interpretation-fr',
    label: words('Interpretation into French', 'Interpretación al francés', 'Interprétation en français'),
    required: true,
  },
  {
    id: 'interpretation-en',
    label: words('Interpretation into English', 'Interpretación al inglés', 'Interprétation en anglais'),
    required: true,
  },
  {
    id: 'extra-languages',
    label: words(
      'Interpretation into further languages',
      'Interpretación a otros idiomas',
      'Interprétation vers d’autres langues',
    ),
    required: false,
  },
];
