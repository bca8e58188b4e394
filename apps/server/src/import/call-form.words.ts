/**
 * The questions of a CoLab call in Arabic, Portuguese and Russian, by their English. They await a review by people who
 * speak these languages.
 */
export const questionsByEnglish: Readonly<Record<string, { ar: string; pt: string; ru: string }>> = {
  'Your idea': { ar: 'فكرتك', pt: 'Sua ideia', ru: 'Ваша идея' },
  'Say what the session is about, in the words you would use to invite a colleague.': {
    ar: 'ما موضوع الجلسة؟ بالكلمات التي تُستعمل لدعوة زميلة أو زميل.',
    pt: 'Diga do que trata a sessão, com as palavras que usaria para convidar uma pessoa do seu trabalho.',
    ru: 'Расскажите, о чём эта сессия, теми словами, какими пригласили бы коллегу.',
  },
  'Title of the session': { ar: 'عنوان الجلسة', pt: 'Título da sessão', ru: 'Название сессии' },
  Summary: { ar: 'الملخص', pt: 'Resumo', ru: 'Краткое описание' },
  'Two or three sentences for the calendar.': {
    ar: 'جملتان أو ثلاث للتقويم.',
    pt: 'Duas ou três frases para o calendário.',
    ru: 'Два-три предложения для календаря.',
  },
  'Description of the session': { ar: 'وصف الجلسة', pt: 'Descrição da sessão', ru: 'Описание сессии' },
  'What participants will learn, what they will do, and who takes part in leading it.': {
    ar: 'ما الذي سيُتعلَّم فيها، وما الذي سيُفعل، ومن يشارك في تيسيرها.',
    pt: 'O que as pessoas participantes vão aprender, o que vão fazer e quem conduz a sessão.',
    ru: 'Чему научатся участвующие, что они будут делать и кто ведёт сессию.',
  },
  'Who you are': { ar: 'من أنتم', pt: 'Quem são vocês', ru: 'Кто вы' },
  'Any member of MenEngage Alliance may submit an idea. Partners need not be members.': {
    ar: 'يمكن لأي عضو في تحالف MenEngage أن يقدّم فكرة. ولا يُشترط أن تكون الجهات الشريكة أعضاء.',
    pt: 'Qualquer membro da MenEngage Alliance pode enviar uma ideia. As organizações parceiras não precisam ser membros.',
    ru: 'Предложить идею может любая организация — член MenEngage Alliance. Партнёрам членство не нужно.',
  },
  'Your organisation or network': {
    ar: 'منظمتك أو شبكتك',
    pt: 'Sua organização ou rede',
    ru: 'Ваша организация или сеть',
  },
  'If it is not in the directory, write its name: the secretariat will confirm the membership with you.': {
    ar: 'إن لم تكن في الدليل فيُكتب اسمها، وستتأكد الأمانة معكم من العضوية.',
    pt: 'Se não estiver no diretório, escreva o nome dela: o secretariado vai confirmar a filiação com vocês.',
    ru: 'Если её нет в каталоге, напишите название: секретариат уточнит у вас членство.',
  },
  'Your name': { ar: 'اسمك', pt: 'Seu nome', ru: 'Ваше имя' },
  'Your e-mail address': { ar: 'بريدك الإلكتروني', pt: 'Seu e-mail', ru: 'Ваш адрес электронной почты' },
  'The secretariat writes to you here. It is never shown in public.': {
    ar: 'تراسلك الأمانة على هذا العنوان. ولا يُعرض علنًا أبدًا.',
    pt: 'O secretariado escreve para este endereço. Ele nunca é mostrado em público.',
    ru: 'Секретариат напишет вам сюда. Этот адрес никогда не показывают публично.',
  },
  'Your role in the organisation': {
    ar: 'دورك في المنظمة',
    pt: 'Sua função na organização',
    ru: 'Ваша роль в организации',
  },
  'Partners in this session': {
    ar: 'الجهات الشريكة في هذه الجلسة',
    pt: 'Organizações parceiras nesta sessão',
    ru: 'Партнёры этой сессии',
  },
  'Working with partners is encouraged, for example researchers together with practitioners.': {
    ar: 'العمل مع جهات شريكة مشجَّع عليه، كالجمع بين أهل البحث وأهل الممارسة.',
    pt: 'Trabalhar com parcerias é bem-vindo, por exemplo pessoas que pesquisam junto com quem atua na prática.',
    ru: 'Работа с партнёрами приветствуется: например, исследователи вместе с практиками.',
  },
  Themes: { ar: 'المواضيع', pt: 'Temas', ru: 'Темы' },
  'Themes of the session': { ar: 'مواضيع الجلسة', pt: 'Temas da sessão', ru: 'Темы сессии' },
  'Choose at least one; interconnected themes are welcome.': {
    ar: 'موضوع واحد على الأقل، والمواضيع المترابطة مرحّب بها.',
    pt: 'Escolha pelo menos um; temas interligados são bem-vindos.',
    ru: 'Выберите хотя бы одну; взаимосвязанные темы приветствуются.',
  },
  'Themes of the Ubuntu framework that inform it': {
    ar: 'مواضيع إطار أوبونتو التي تستند إليها',
    pt: 'Temas do marco Ubuntu que a inspiram',
    ru: 'Темы рамочного документа «Убунту», на которые она опирается',
  },
  'The political framework of the MenEngage Ubuntu Symposium.': {
    ar: 'الإطار السياسي لندوة أوبونتو لتحالف MenEngage.',
    pt: 'O marco político do Simpósio Ubuntu da MenEngage.',
    ru: 'Политический рамочный документ симпозиума «Убунту» MenEngage.',
  },
  'Lessons and results': { ar: 'الدروس والنتائج', pt: 'Aprendizados e resultados', ru: 'Уроки и результаты' },
  'What did not work teaches as much as what did: sessions share both.': {
    ar: 'ما لم ينجح يعلّم بقدر ما يعلّم ما نجح، والجلسات تتناول الأمرين.',
    pt: 'O que não funcionou ensina tanto quanto o que funcionou: as sessões compartilham as duas coisas.',
    ru: 'То, что не удалось, учит не меньше, чем то, что удалось: на сессиях говорят и о том, и о другом.',
  },
  'Lessons from successes': { ar: 'دروس من النجاحات', pt: 'Aprendizados com os acertos', ru: 'Уроки успехов' },
  'Lessons from failures': { ar: 'دروس من الإخفاقات', pt: 'Aprendizados com os fracassos', ru: 'Уроки неудач' },
  'What you would do differently, and why.': {
    ar: 'ما الذي كنتم ستفعلونه بطريقة أخرى، ولماذا.',
    pt: 'O que vocês fariam de outro modo, e por quê.',
    ru: 'Что вы сделали бы иначе и почему.',
  },
  'Results and impacts': { ar: 'النتائج والآثار', pt: 'Resultados e impactos', ru: 'Результаты и влияние' },
  'What your programme or initiative has achieved, and how you know.': {
    ar: 'ما حققه برنامجكم أو مبادرتكم، وكيف عرفتم ذلك.',
    pt: 'O que seu programa ou iniciativa alcançou, e como vocês sabem disso.',
    ru: 'Чего достигла ваша программа или инициатива и откуда вы это знаете.',
  },
  Sustainability: { ar: 'الاستدامة', pt: 'Sustentabilidade', ru: 'Устойчивость' },
  'What remains when the project ends.': {
    ar: 'ما يبقى بعد انتهاء المشروع.',
    pt: 'O que fica quando o projeto termina.',
    ru: 'Что остаётся, когда проект заканчивается.',
  },
  'The session': { ar: 'الجلسة', pt: 'A sessão', ru: 'Сессия' },
  'The secretariat provides the online platform, invitations, recording, and live interpretation in Spanish, French and English.':
    {
      ar: 'توفّر الأمانة المنصة على الإنترنت والدعوات والتسجيل والترجمة الفورية بالإسبانية والفرنسية والإنجليزية.',
      pt: 'O secretariado oferece a plataforma on-line, os convites, a gravação e a interpretação ao vivo em espanhol, francês e inglês.',
      ru: 'Секретариат обеспечивает онлайн-платформу, приглашения, запись и синхронный перевод на испанский, французский и английский языки.',
    },
  Format: { ar: 'الشكل', pt: 'Formato', ru: 'Формат' },
  'Length in minutes': { ar: 'المدة بالدقائق', pt: 'Duração em minutos', ru: 'Длительность в минутах' },
  'Between 30 and 180.': { ar: 'بين 30 و180.', pt: 'Entre 30 e 180.', ru: 'От 30 до 180.' },
  'Month you propose': { ar: 'الشهر المقترح', pt: 'Mês que vocês propõem', ru: 'Предлагаемый месяц' },
  'There is one session a month.': {
    ar: 'هناك جلسة واحدة في الشهر.',
    pt: 'Há uma sessão por mês.',
    ru: 'Сессия проходит раз в месяц.',
  },
  'Your time zone': { ar: 'منطقتك الزمنية', pt: 'Seu fuso horário', ru: 'Ваш часовой пояс' },
  'Languages you will speak in the session': {
    ar: 'اللغات التي ستتحدثون بها في الجلسة',
    pt: 'Idiomas que vocês vão falar na sessão',
    ru: 'Языки, на которых вы будете говорить на сессии',
  },
  'Interpretation that you can add': {
    ar: 'ترجمة شفوية يمكنكم إضافتها',
    pt: 'Interpretação que vocês podem acrescentar',
    ru: 'Устный перевод, который вы можете добавить',
  },
  'Into languages besides Spanish, French and English: people who interpret, or means to pay for it.': {
    ar: 'إلى لغات غير الإسبانية والفرنسية والإنجليزية: من يتولى الترجمة، أو ما يغطي تكلفتها.',
    pt: 'Para idiomas além do espanhol, do francês e do inglês: pessoas que interpretem ou recursos para pagar por isso.',
    ru: 'На другие языки, кроме испанского, французского и английского: люди, которые переводят, или средства на оплату.',
  },
  'Access needs': {
    ar: 'احتياجات إمكانية الوصول',
    pt: 'Necessidades de acessibilidade',
    ru: 'Потребности в доступности',
  },
  'Captions, sign language, or anything else that you or participants need.': {
    ar: 'شرح نصي أو لغة إشارة أو أي شيء آخر تحتاجون إليه أنتم أو من يشارك.',
    pt: 'Legendas, língua de sinais ou qualquer outra coisa de que vocês ou as pessoas participantes precisem.',
    ru: 'Субтитры, жестовый язык или что-то ещё, что нужно вам или участвующим.',
  },
  Agreements: { ar: 'الموافقات', pt: 'Compromissos', ru: 'Согласия' },
  'What you confirm': { ar: 'ما تؤكدونه', pt: 'O que vocês confirmam', ru: 'Что вы подтверждаете' },
  'What you agree to': { ar: 'ما توافقون عليه', pt: 'O que vocês autorizam', ru: 'На что вы соглашаетесь' },
  'The session is in line with the mission of MenEngage Alliance: working with men and boys for gender equality and social justice.':
    {
      ar: 'تتماشى الجلسة مع رسالة تحالف MenEngage: العمل مع الرجال والفتيان من أجل المساواة بين الجنسين والعدالة الاجتماعية.',
      pt: 'A sessão está de acordo com a missão da MenEngage Alliance: trabalhar com homens e meninos pela igualdade de gênero e pela justiça social.',
      ru: 'Сессия соответствует миссии MenEngage Alliance: работа с мужчинами и мальчиками ради гендерного равенства и социальной справедливости.',
    },
  'The session is in line with the Accountability Framework of MenEngage Alliance.': {
    ar: 'تتماشى الجلسة مع إطار المساءلة لتحالف MenEngage.',
    pt: 'A sessão está de acordo com o Marco de Prestação de Contas da MenEngage Alliance.',
    ru: 'Сессия соответствует Рамочному документу MenEngage Alliance по подотчётности.',
  },
  'You may store what I send in order to consider and prepare the session. I can see, take back or erase it through my private link.':
    {
      ar: 'يمكنكم حفظ ما أرسله للنظر في الجلسة وإعدادها. ويمكنني الاطلاع عليه أو سحبه أو محوه عبر رابطي الخاص.',
      pt: 'Vocês podem guardar o que envio para avaliar e preparar a sessão. Posso ver, retirar ou apagar tudo pelo meu link privado.',
      ru: 'Вы можете хранить то, что я отправляю, чтобы рассмотреть и подготовить сессию. По личной ссылке я могу увидеть, отозвать или стереть это.',
    },
  'You may write to me about this submission.': {
    ar: 'يمكنكم مراسلتي بشأن هذه الفكرة.',
    pt: 'Vocês podem me escrever sobre esta ideia.',
    ru: 'Вы можете писать мне об этой заявке.',
  },
  'The session may be recorded.': {
    ar: 'يمكن تسجيل الجلسة.',
    pt: 'A sessão pode ser gravada.',
    ru: 'Сессию можно записывать.',
  },
  'The recording and the materials may be published after the session.': {
    ar: 'يمكن نشر التسجيل والمواد بعد الجلسة.',
    pt: 'A gravação e os materiais podem ser publicados depois da sessão.',
    ru: 'Запись и материалы можно опубликовать после сессии.',
  },
};
