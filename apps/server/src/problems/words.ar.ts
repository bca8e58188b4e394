import { isolate } from '../text/isolate.ts';
import type { Words } from './words.ts';

const list = (value: unknown): string =>
  Array.isArray(value) ? value.map((each) => isolate(String(each))).join('، ') : isolate(String(value));

const formats: Record<string, string> = {
  email: 'يُرجى كتابة عنوان بريد إلكتروني كامل، مثل name@example.org.',
  uri: 'يُرجى كتابة عنوان كامل يبدأ بما يلي: https://\u200e.',
  date: 'يُرجى كتابة تاريخ، مثل 2026-11-21.',
  'date-time': `يُرجى كتابة تاريخ ووقت مع فارق التوقيت، مثل ${isolate('2026-11-21T15:00:00+01:00')}.`,
};

export const ar: Words = {
  problems: {
    validation: {
      title: 'بعض الإجابات تحتاج إلى مراجعة',
      detail: ({ count }) =>
        count === 1
          ? 'قيمة واحدة تخالف قاعدة؛ وهي مذكورة في errors.'
          : `عدد القيم التي تخالف قاعدة: ${count}؛ وكلٌّ منها مذكورة في errors.`,
    },
    'parameter-unknown': {
      title: 'لا يوجد وسيط بهذا الاسم',
      detail: ({ names }) => `لا يعرف هذا العنوان: ${list(names)}.`,
    },
    'parameter-invalid': {
      title: 'لا يمكن استخدام أحد الوسائط بقيمته الحالية',
      detail: ({ names }) => `يُرجى تصحيح قيمة: ${list(names)}.`,
    },
    'cursor-invalid': {
      title: 'هذا المؤشر غير مناسب',
      detail: () => 'يُستخدم next أو prev من جواب عن السؤال نفسه، أو يُعاد البدء من دون cursor.',
    },
    'not-found': {
      title: 'لا شيء هنا',
      detail: () => 'يُرجى التحقق من العنوان؛ ربما أُزيل ما كان هنا أو لم يكن متاحًا للعموم قط.',
    },
    'method-not-allowed': {
      title: 'هذه الطريقة غير مسموح بها هنا',
      detail: ({ method, allowed }) =>
        `لا يمكن استخدام ${isolate(String(method))} في هذا العنوان؛ المتاح: ${list(allowed)}.`,
    },
    'not-acceptable': {
      title: 'لا جواب بهذا التنسيق',
      detail: () => `يجيب هذا العنوان بتنسيق ${isolate('application/json')}.`,
    },
    'format-unsupported': {
      title: 'هذا التنسيق غير متاح',
      detail: ({ format }) => `لا يتوفر ${isolate(String(format))} هنا؛ يمكن طلب json أو xml.`,
    },
    'body-too-large': {
      title: 'الطلب كبير جدًا',
      detail: ({ limit }) => `الحد الأقصى بالبايت: ${limit}.`,
    },
    'body-malformed': {
      title: 'المحتوى ليس JSON',
      detail: () => 'يُرجى إرسال كائن JSON واحد صحيح بترميز UTF-8.',
    },
    'media-type-unsupported': {
      title: 'هذا النوع من المحتوى غير مفهوم',
      detail: () => `يُرجى إرسال ${isolate('application/json')} وذكر ذلك في Content-Type.`,
    },
    'request-malformed': {
      title: 'لا يمكن قراءة الطلب',
      detail: () => 'الطلب ليس طلب HTTP كاملًا. تُرجى إعادة إرساله؛ وإن كان بيننا وسيط فليُفحص.',
    },
    'headers-too-large': {
      title: 'ترويسات الطلب كبيرة جدًا',
      detail: () => `يُرجى إرسال ترويسات أقل أو أقصر: حدها جميعًا ${isolate('16 KB')}.`,
    },
    unauthorized: {
      title: 'لا بد من مفتاح',
      detail: () => `يُرجى إرسال مفتاح معروف على هذا النحو: ${isolate('Authorization: Bearer <key>')}.`,
    },
    forbidden: {
      title: 'هذا المفتاح لا يتيح ذلك',
      detail: () => 'يُرجى طلب مفتاح مناسب من الأمانة.',
    },
    'call-closed': {
      title: 'هذه الدعوة غير مفتوحة',
      detail: () => 'يُرجى الاحتفاظ بالنص؛ تذكر الاستمارة موعد الدعوة التالية.',
    },
    'form-token-invalid': {
      title: 'تلزم إعادة تحميل الاستمارة',
      detail: () => 'تُرجى إعادة تحميل الاستمارة وإرسال الإجابات نفسها.',
    },
    'form-token-expired': {
      title: 'بقيت الاستمارة مفتوحة وقتًا طويلًا',
      detail: () => 'تُرجى إعادة تحميل الاستمارة وإرسال الإجابات نفسها.',
    },
    'form-token-used': {
      title: 'سبق إرسال هذه الاستمارة',
      detail: () => 'لتكرار محاولة يُستخدم Idempotency-Key نفسه؛ ولفكرة أخرى تُحمَّل الاستمارة من جديد.',
    },
    'idempotency-key-missing': {
      title: 'يلزم Idempotency-Key',
      detail: () => 'يُرجى إرسال مفتاح من صنعك (UUID) في الترويسة Idempotency-Key، هو نفسه في كل محاولة.',
    },
    'idempotency-key-reused': {
      title: 'هذا المفتاح يخص طلبًا آخر',
      detail: () => 'ورد Idempotency-Key هذا من قبل بمحتوى آخر؛ يُرجى استخدام مفتاح جديد.',
    },
    'idempotency-in-progress': {
      title: 'المحاولة الأولى ما زالت جارية',
      detail: () => 'يُرجى الانتظار قليلًا ثم تكرار الطلب نفسه؛ وسيعود جوابه.',
    },
    'transition-not-allowed': {
      title: 'هذه الخطوة غير متاحة',
      detail: ({ from, to, allowed }) =>
        list(allowed) === isolate('')
          ? `من ${isolate(String(from))} لم تبقَ خطوة متاحة لك؛ ولا يمكن الانتقال إلى ${isolate(String(to))}.`
          : `لا يمكن الانتقال من ${isolate(String(from))} إلى ${isolate(String(to))}؛ المتاح لك: ${list(allowed)}.`,
    },
    'schedule-clash': {
      title: 'تُعقد جلسة أخرى في ذلك الوقت',
      detail: () => 'يُرجى اختيار وقت آخر، أو إرسال acknowledgeClashes للمتابعة؛ كل جلسة مذكورة في errors.',
    },
    'not-ready': {
      title: 'ينقص شيء قبل أن يمكن ذلك',
      detail: () => 'ما ينقص مذكور في errors.',
    },
    conflict: {
      title: 'لا يمكن ذلك في الوضع الحالي',
      detail: () => 'تُرجى قراءة ما هو محفوظ الآن، ثم إعادة المحاولة إن بقي لها معنى.',
    },
    'rate-limited': {
      title: 'طلبات كثيرة جدًا',
      detail: ({ seconds }) => `تُرجى إعادة المحاولة بعد عدد من الثواني: ${seconds}.`,
    },
    internal: {
      title: 'حدث خطأ في الخادم',
      detail: () => 'سُجّل الخطأ تحت requestId. تُرجى إعادة المحاولة لاحقًا.',
    },
    unavailable: {
      title: 'لا يستطيع الخادم الرد الآن',
      detail: () => 'تُرجى إعادة المحاولة بعد قليل.',
    },
  },
  rules: {
    required: () => 'هذا مطلوب.',
    type: ({ type }) => `ينبغي أن يكون هذا من النوع ${list(type)}.`,
    minLength: ({ limit }) => (limit === 1 ? 'هذا مطلوب.' : `الحد الأدنى لعدد الأحرف: ${limit}.`),
    maxLength: ({ limit }) => `الحد الأقصى لعدد الأحرف: ${limit}.`,
    maxWords: ({ limit }) => `الحد الأقصى لعدد الكلمات: ${limit}.`,
    minimum: ({ limit }) => `الحد الأدنى: ${limit}.`,
    maximum: ({ limit }) => `الحد الأقصى: ${limit}.`,
    minItems: ({ limit }) => (limit === 1 ? 'يُرجى اختيار إجابة واحدة على الأقل.' : `الحد الأدنى للاختيارات: ${limit}.`),
    maxItems: ({ limit }) => `الحد الأقصى للاختيارات: ${limit}.`,
    uniqueItems: () => 'يُذكر كل واحد مرة واحدة فقط.',
    pattern: () => 'لم يُكتب هذا كما ينبغي.',
    format: ({ format }) => formats[String(format)] ?? 'لم يُكتب هذا كما ينبغي.',
    enum: ({ allowed }) =>
      allowed === undefined ? 'يُرجى اختيار أحد الخيارات.' : `يُرجى الاختيار من: ${list(allowed)}.`,
    const: () => 'لا بد من تأكيد هذا.',
    contains: () => 'ينقص واحد مما هو مطلوب.',
    additionalProperties: () => 'هذا غير معروف هنا.',
    unknown: ({ suggestion }) =>
      suggestion === undefined ? 'هذا غير معروف هنا.' : `هذا غير معروف هنا. هل المقصود ${isolate(String(suggestion))}؟`,
    clash: ({ session }) => `تتداخل مع «${isolate(String(session))}».`,
    undone: ({ item }) => `لم يُنجز بعد: ${isolate(String(item))}.`,
    notAgreed: ({ who }) =>
      who === undefined ? 'لم يوافق أحد على هذا بعد.' : `لم تأتِ موافقة على هذا من ${isolate(String(who))}.`,
    cycle: () => 'هذا يعود إلى حيث بدأ.',
  },
  hints: {
    unknownParameter: ({ suggestion, known }) =>
      suggestion === undefined ? `المعروف هنا: ${list(known)}.` : `هل المقصود ${isolate(String(suggestion))}؟`,
    onlyOnce: 'يُذكر هذا الوسيط مرة واحدة فقط.',
    needsSearch: 'الترتيب حسب الصلة يحتاج إلى بحث (q).',
    embedNotBuilt: 'لم تُبنَ الأدوات بعد: npm run build.',
  },
};
