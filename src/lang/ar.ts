/**
 * Arabic. A page that shows it loads this file beside the element, in any order.
 *
 * Numbers are in the digits that addresses, telephone numbers and years of feeds are in.
 * @module
 */
import { AUDIENCES, FORMATS, TYPES, labelsFor } from '../messages/labels.js';
import { addLanguage } from '../messages/languages.js';
import type { Translation } from '../messages/messages.js';

const ar: Translation = {
  direction: 'rtl',
  intl: 'ar-u-nu-latn',
  label: 'الموارد',
  search: 'البحث في الموارد',
  skip: 'الانتقال إلى النتائج',
  filters: 'عوامل التصفية',
  sortBy: 'الترتيب حسب',
  sorts: {
    relevance: 'الأكثر تطابقًا',
    feed: 'ترتيب القائمة',
    title: 'العنوان',
    newest: 'الأحدث أولًا',
    oldest: 'الأقدم أولًا',
  },
  facets: {
    section: 'القسم',
    type: 'النوع',
    format: 'الصيغة',
    audience: 'الفئة المستهدفة',
    topic: 'الموضوع',
    publisher: 'الناشر',
    year: 'السنة',
    language: 'اللغة',
    access: 'إمكانية الوصول',
  },
  types: labelsFor(
    TYPES,
    'تقرير|مجموعة أدوات|تدريب|دليل|مقال|خدمة|أداة|فيديو|ندوة عبر الإنترنت|موقع إلكتروني|دورة تعليمية|استمارة|نموذج|نشرة معلومات|مجموعة بيانات|كتاب|أخبار|فعالية|خط مساعدة|وثيقة قانونية|سياسة|مجموعة مواد|برنامج|بروتوكول',
  ),
  audiences: labelsFor(
    AUDIENCES,
    'جهات إنفاذ القانون|مقدمو الخدمات|المدعون العامون|الناجون والناجيات|القضاة|المحامون|مناصرو الضحايا|العاملون في الرعاية الصحية|المربون|الشباب|عامة الناس|رعاية الطفل|أرباب العمل|فرق العمل المتخصصة',
  ),
  formats: labelsFor(FORMATS, 'صفحة ويب|فيديو|ملف صوتي|صورة|نص'),
  access: { public: 'متاح للجميع', registration: 'يتطلب التسجيل', paid: 'مدفوع', restricted: 'مقيَّد' },
  count: {
    zero: 'لا توجد موارد',
    one: 'مورد واحد',
    two: 'موردان',
    few: '{n} موارد',
    many: '{n} موردًا',
    other: '{n} مورد',
  },
  countOf: {
    zero: '{shown} من أصل {n} مورد',
    one: '{shown} من أصل مورد واحد',
    two: '{shown} من أصل موردين',
    few: '{shown} من أصل {n} موارد',
    many: '{shown} من أصل {n} موردًا',
    other: '{shown} من أصل {n} مورد',
  },
  none: 'لا توجد موارد مطابقة',
  correction: 'تُعرض نتائج البحث عن: {words}',
  partial: 'لا يوجد مورد يتضمن كل هذه الكلمات. هذه أقرب النتائج',
  advice: 'يُرجى التحقق من الإملاء أو استخدام كلمات أقل أو إزالة أحد عوامل التصفية.',
  empty: 'هذه القائمة فارغة.',
  removeFilter: 'إزالة عامل التصفية: {value}',
  clearAll: 'مسح الكل',
  showMore: 'عرض المزيد',
  showing: 'المعروض {shown} من أصل {n}',
  readMore: 'قراءة المزيد',
  readLess: 'عرض أقل',
  topics: 'الموضوعات:',
  alsoIn: 'متاح أيضًا بلغة:',
  contact: 'طلب الوصول',
  archived: 'لم يعد متاحًا. يؤدي الرابط إلى نسخة محفوظة.',
  gone: 'لم يعد متاحًا.',
  reviewed: 'تاريخ المراجعة: {date}',
  reviewedBy: 'تاريخ المراجعة: {date}، المراجع: {name}',
  registerBy: 'آخر موعد للتسجيل: {date}',
  bytes: { zero: '{n} بايت', one: 'بايت واحد', two: 'بايتان', few: '{n} بايتات', many: '{n} بايتًا', other: '{n} بايت' },
  kilobytes: '{n} كيلوبايت',
  megabytes: '{n} ميغابايت',
  pages: { zero: '{n} صفحة', one: 'صفحة واحدة', two: 'صفحتان', few: '{n} صفحات', many: '{n} صفحة', other: '{n} صفحة' },
  // With a mark that keeps a number behind Latin letters with the word after it.
  comma: '،\u200F ',
  colon: ': ',
  loading: 'جارٍ التحميل…',
  slow: 'ما زال التحميل جاريًا. القائمة بطيئة في الوصول.',
  tryAgain: 'إعادة المحاولة',
  errors: {
    offline: 'لا يوجد اتصال بالإنترنت. ستُحمَّل القائمة عند عودة الاتصال.',
    network: 'تعذّر الوصول إلى القائمة. يُرجى التحقق من الاتصال ثم إعادة المحاولة.',
    timeout: 'لم تصل القائمة في الوقت المناسب. يُرجى إعادة المحاولة بعد قليل.',
    missing: 'القائمة غير موجودة في عنوانها. يُرجى إبلاغ المسؤولين عن هذه الصفحة.',
    denied: 'هذه القائمة ليست متاحة للجميع. يُرجى سؤال المسؤولين عن هذه الصفحة.',
    busy: 'هناك ضغط على القائمة في الوقت الحالي. يُرجى إعادة المحاولة بعد بضع دقائق.',
    status: 'القائمة غير متاحة في الوقت الحالي. يُرجى إعادة المحاولة بعد قليل.',
    address: 'عنوان القائمة غير صالح. يُرجى إبلاغ المسؤولين عن هذه الصفحة.',
    html: 'وصلت صفحة ويب بدلًا من القائمة. إذا طلبت هذه الشبكة تسجيل الدخول، يُرجى تسجيل الدخول ثم إعادة المحاولة.',
    json: 'وصلت القائمة غير مكتملة. يُرجى إعادة المحاولة بعد قليل.',
    feed: 'ما وصل ليس قائمة موارد. يُرجى إبلاغ المسؤولين عن هذه الصفحة.',
    bytes: 'القائمة أكبر من أن تُعرض. يُرجى إبلاغ المسؤولين عن هذه الصفحة.',
  },
  outdated: 'تعذّر تحميل القائمة من جديد. حُمِّل المعروض بتاريخ {date} وقد لا يكون محدَّثًا.',
  partly: 'تعذّر تحميل جزء من القائمة: {feeds}.',
  cutOff: {
    zero: 'لم تُحذف أي موارد.',
    one: 'لم يُعرض مورد واحد.',
    two: 'لم يُعرض موردان.',
    few: 'لم تُعرض {n} موارد.',
    many: 'لم يُعرض {n} موردًا.',
    other: 'لم يُعرض {n} مورد.',
  },
  actions: { print: 'طباعة', copy: 'نسخ القائمة', copied: 'تم نسخ القائمة.', notCopied: 'تعذّر نسخ القائمة.' },
};

addLanguage('ar', ar);
