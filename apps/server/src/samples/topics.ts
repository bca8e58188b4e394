import type { Localised, SessionLanguageJson } from '../database/tables.ts';
import { words } from '../text/words.ts';

/** What a sample session is about, and how it is held. */
export interface Topic {
  title: Localised;
  summary: Localised;
  themes: string[];
  frameworkThemes: string[];
  regions: string[];
  /** The network that owns it; null for the Alliance as a whole. */
  network: string | null;
  zone: string;
  place: string;
  country: string;
  mode: 'online' | 'hybrid';
  languages: SessionLanguageJson[];
}

const spoken = (floor: string, ...interpretation: string[]): SessionLanguageJson[] => [
  { language: floor, role: 'floor' },
  ...interpretation.map((language) => ({ language, role: 'interpretation' as const })),
];

/** One topic for each month of the year, January first. Made up; they stand for nothing that anybody announced. */
export const topics: readonly [Topic, ...Topic[]] = [
  {
    title: words(
      'Answering to women’s rights organisations: what it changed in our work',
      'Rendir cuentas a las organizaciones de mujeres: qué cambió en nuestro trabajo',
      'Rendre des comptes aux organisations de femmes : ce que cela a changé dans notre travail',
    ),
    summary: words(
      'Two teams tell how a standing advisory group of women’s rights organisations changed their plans, their budget and their tone.',
      'Dos equipos cuentan cómo un grupo asesor permanente de organizaciones de mujeres cambió sus planes, su presupuesto y su tono.',
      'Deux équipes racontent comment un groupe consultatif permanent d’organisations de femmes a changé leurs plans, leur budget et leur ton.',
    ),
    themes: ['womens-rights'],
    frameworkThemes: ['accountability', 'power-with'],
    regions: ['global'],
    network: null,
    zone: 'Europe/Stockholm',
    place: 'Stockholm',
    country: 'SE',
    mode: 'online',
    languages: spoken('en', 'es', 'fr'),
  },
  {
    title: words(
      'Sharing care at home: what group sessions with fathers can do',
      'Compartir los cuidados en casa: lo que pueden lograr los grupos de padres',
      'Partager les soins à la maison : ce que peuvent les groupes de pères',
    ),
    summary: words(
      'A curriculum of twelve evenings, the three that never worked, and what families said a year later.',
      'Un programa de doce encuentros, los tres que nunca funcionaron y lo que dijeron las familias un año después.',
      'Un programme de douze soirées, les trois qui n’ont jamais marché, et ce que les familles en disaient un an plus tard.',
    ),
    themes: ['unpaid-care'],
    frameworkThemes: ['transformation'],
    regions: ['latin-america'],
    network: 'latin-america',
    zone: 'America/Guatemala',
    place: 'Ciudad de Guatemala',
    country: 'GT',
    mode: 'hybrid',
    languages: spoken('es', 'en', 'fr'),
  },
  {
    title: words(
      'Young people lead: campaigns against sexist violence at universities',
      'La juventud al frente: campañas contra la violencia machista en las universidades',
      'Les jeunes en tête : campagnes contre les violences sexistes à l’université',
    ),
    summary: words(
      'Student groups compare what moved their universities to act, and what only made noise.',
      'Grupos estudiantiles comparan qué hizo actuar a sus universidades y qué solo hizo ruido.',
      'Des groupes d’étudiantes et d’étudiants comparent ce qui a fait agir leurs universités et ce qui n’a fait que du bruit.',
    ),
    themes: ['youth', 'gbv'],
    frameworkThemes: ['feminisms', 'power-with'],
    regions: ['africa'],
    network: 'africa',
    zone: 'Africa/Dakar',
    place: 'Dakar',
    country: 'SN',
    mode: 'online',
    languages: spoken('fr', 'en', 'es'),
  },
  {
    title: words(
      'Masculinities and climate justice: what coastal communities teach',
      'Masculinidades y justicia climática: lo que enseñan las comunidades costeras',
      'Masculinités et justice climatique : ce qu’enseignent les communautés côtières',
    ),
    summary: words(
      'Who rebuilds after the storm, who decides, who rests: tools for talking about it with men.',
      'Quién reconstruye tras la tormenta, quién decide, quién descansa: herramientas para hablarlo con los hombres.',
      'Qui reconstruit après la tempête, qui décide, qui se repose : des outils pour en parler avec les hommes.',
    ),
    themes: ['climate'],
    frameworkThemes: ['intersectionality'],
    regions: ['south-asia'],
    network: 'south-asia',
    zone: 'Asia/Colombo',
    place: 'Colombo',
    country: 'LK',
    mode: 'online',
    languages: spoken('en', 'es', 'fr'),
  },
  {
    title: words(
      'Rooms where everyone is safe: SOGIESC inclusion in men’s groups',
      'Espacios seguros para todas las personas: diversidad sexual y de género en los grupos de hombres',
      'Des espaces sûrs pour tout le monde : diversité sexuelle et de genre dans les groupes d’hommes',
    ),
    summary: words(
      'Agreements, language and follow-up that keep LGBTIQ+ participants coming back. With captions and International Sign.',
      'Acuerdos, lenguaje y seguimiento que hacen que las personas LGBTIQ+ vuelvan. Con subtítulos y Signos Internacionales.',
      'Les règles communes, les mots et le suivi qui font revenir les personnes LGBTIQ+. Avec sous-titres et Signes internationaux.',
    ),
    themes: ['sogiesc'],
    frameworkThemes: ['intersectionality', 'feminisms'],
    regions: ['north-america'],
    network: 'north-america',
    zone: 'America/Toronto',
    place: 'Toronto',
    country: 'CA',
    mode: 'online',
    languages: [
      ...spoken('en', 'es', 'fr'),
      { language: 'en', role: 'captions' },
      { language: 'fr', role: 'captions' },
      { language: 'ils', role: 'signLanguage' },
    ],
  },
  {
    title: words(
      'Young men and contraception: whose responsibility?',
      'Hombres jóvenes y anticoncepción: ¿de quién es la responsabilidad?',
      'Jeunes hommes et contraception : à qui la responsabilité ?',
    ),
    summary: words(
      'Clinic days, peer educators and a theatre play: what changed knowledge, and what changed behaviour. With interpretation into Portuguese.',
      'Jornadas en centros de salud, educación entre pares y una obra de teatro: qué cambió los conocimientos y qué cambió las conductas. Con interpretación al portugués.',
      'Journées en centre de santé, pairs éducateurs et pièce de théâtre : ce qui a changé les connaissances, ce qui a changé les comportements. Avec interprétation en portugais.',
    ),
    themes: ['srhr', 'youth'],
    frameworkThemes: ['transformation'],
    regions: ['latin-america'],
    network: 'latin-america',
    zone: 'America/Sao_Paulo',
    place: 'São Paulo',
    country: 'BR',
    mode: 'online',
    languages: spoken('es', 'en', 'fr', 'pt'),
  },
  {
    title: words(
      'After the guns: men, memory and feminist peace',
      'Después de las armas: hombres, memoria y paz feminista',
      'Après les armes : hommes, mémoire et paix féministe',
    ),
    summary: words(
      'Community dialogues with men who fought, led together with women’s peace groups.',
      'Diálogos comunitarios con hombres que combatieron, conducidos junto con grupos de mujeres por la paz.',
      'Des dialogues communautaires avec des hommes qui ont combattu, animés avec des groupes de femmes pour la paix.',
    ),
    themes: ['peace', 'womens-rights'],
    frameworkThemes: ['feminisms', 'accountability'],
    regions: ['africa'],
    network: 'africa',
    zone: 'Africa/Kinshasa',
    place: 'Kinshasa',
    country: 'CD',
    mode: 'hybrid',
    languages: [...spoken('fr', 'en', 'es'), { language: 'fr', role: 'captions' }],
  },
  {
    title: words(
      'Faith leaders against violence: lessons from two continents',
      'Líderes religiosos contra la violencia: aprendizajes de dos continentes',
      'Responsables religieux contre les violences : enseignements de deux continents',
    ),
    summary: words(
      'A session of two regions: sermons, marriage counselling and the limits of both.',
      'Una sesión de dos regiones: sermones, consejería matrimonial y los límites de ambas.',
      'Une session de deux régions : prêches, conseil conjugal et les limites des deux.',
    ),
    themes: ['gbv'],
    frameworkThemes: ['accountability', 'transformation'],
    regions: ['africa', 'south-asia'],
    network: 'africa',
    zone: 'Africa/Nairobi',
    place: 'Nairobi',
    country: 'KE',
    mode: 'online',
    languages: spoken('en', 'es', 'fr'),
  },
  {
    title: { en: 'Work, debt and masculinity: economic justice in men’s groups' },
    summary: {
      en: 'When the provider’s role breaks: exercises on money, shame and solidarity that participants asked to repeat.',
    },
    themes: ['economic-justice'],
    frameworkThemes: ['intersectionality'],
    regions: ['caribbean'],
    network: 'caribbean',
    zone: 'America/Port_of_Spain',
    place: 'Port of Spain',
    country: 'TT',
    mode: 'online',
    languages: spoken('en', 'es', 'fr'),
  },
  {
    title: {
      ...words(
        'Schools for fathers: from the maternity ward to the school gate',
        'Escuelas de padres: de la maternidad a la puerta del colegio',
        'Écoles des pères : de la maternité à la porte de l’école',
      ),
      ru: 'Школы отцов: от родильного дома до школьного порога',
    },
    summary: {
      ...words(
        'How programmes for fathers start, what keeps men in them, and what a health ministry needs to hear. With interpretation into Russian.',
        'Cómo empiezan los programas para padres, qué hace que los hombres se queden y qué necesita oír un ministerio de salud. Con interpretación al ruso.',
        'Comment naissent les programmes pour les pères, ce qui y fait rester les hommes et ce qu’un ministère de la Santé a besoin d’entendre. Avec interprétation en russe.',
      ),
      ru: 'Как начинаются программы для отцов, что удерживает в них мужчин и какие доводы убеждают министерство здравоохранения. С переводом на русский язык.',
    },
    themes: ['unpaid-care'],
    frameworkThemes: ['transformation'],
    regions: ['eeca'],
    network: 'eeca-platform',
    zone: 'Asia/Tbilisi',
    place: 'Tbilisi',
    country: 'GE',
    mode: 'online',
    languages: spoken('en', 'es', 'fr', 'ru'),
  },
  {
    title: words(
      'Sixteen days, and the rest of the year: prevention that lasts',
      'Dieciséis días y el resto del año: prevención que perdura',
      'Seize jours, et le reste de l’année : une prévention qui dure',
    ),
    summary: words(
      'What stays in a town when the campaign week is over: schools, sports clubs and a hotline that men call.',
      'Lo que queda en un municipio cuando acaba la campaña: escuelas, clubes deportivos y un teléfono al que llaman los hombres.',
      'Ce qui reste dans une ville quand la campagne est finie : des écoles, des clubs de sport et une ligne que des hommes appellent.',
    ),
    themes: ['gbv'],
    frameworkThemes: ['accountability', 'feminisms'],
    regions: ['global'],
    network: null,
    zone: 'Europe/Madrid',
    place: 'Madrid',
    country: 'ES',
    mode: 'online',
    languages: spoken('es', 'en', 'fr'),
  },
  {
    title: words(
      'Who decides, who is paid, who is heard: decolonising our practice',
      'Quién decide, quién cobra, a quién se escucha: descolonizar nuestra práctica',
      'Qui décide, qui est payé, qui est entendu : décoloniser notre pratique',
    ),
    summary: words(
      'Partnerships between North and South looked at without politeness, with a budget on the table.',
      'Alianzas entre Norte y Sur miradas sin cortesías, con un presupuesto sobre la mesa.',
      'Des partenariats entre Nord et Sud regardés sans politesse, budget sur table.',
    ),
    themes: ['decolonization', 'anti-racism'],
    frameworkThemes: ['power-with', 'intersectionality'],
    regions: ['global'],
    network: null,
    zone: 'Africa/Johannesburg',
    place: 'Johannesburg',
    country: 'ZA',
    mode: 'online',
    languages: spoken('en', 'es', 'fr'),
  },
];

/** How each of these sessions runs; the second paragraph of every description. */
export const course: Localised = {
  ...words(
    'The session lasts 90 minutes: two short accounts, small groups, then a common round. Failures are looked at as closely as successes.\n\nThis is a sample entry, made to show the calendar.',
    'La sesión dura 90 minutos: dos relatos breves, grupos pequeños y después una ronda común. Los fracasos se miran con tanta atención como los éxitos.\n\nEsta es una entrada de muestra, hecha para mostrar el calendario.',
    'La session dure 90 minutes : deux courts récits, des petits groupes, puis un échange commun. Les échecs sont examinés d’aussi près que les réussites.\n\nCeci est une entrée d’exemple, faite pour montrer le calendrier.',
  ),
  ru: 'Встреча длится 90 минут: два коротких рассказа, работа в малых группах, затем общее обсуждение. Неудачам уделяется столько же внимания, сколько и успехам.\n\nЭто пример записи, созданный для показа календаря.',
};
