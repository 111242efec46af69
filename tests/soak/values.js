// Values that programs get wrong: what hostile, careless and foreign feeds hold.

export const TEXTS = [
  '',
  ' ',
  '\n\n\n',
  '\u0000\u0001\u001b[31m',
  '<img src=x onerror=soakCanary()>',
  '"><script>soakCanary()</script>',
  '<svg onload=soakCanary()><style>*{display:none}</style>',
  '</section></template><resource-list src="/never">',
  '<!-- <!--> --!> <![CDATA[ ]]>',
  '&lt;img src=x&gt; &amp;amp; &#0; &#x110000; &bogus;',
  '{n} {shown} {words} {feeds} {date} {value}',
  "${alert(1)} {{constructor.constructor('x')()}} <%= 1 %> $& $1 $$ $`",
  'constructor',
  '__proto__',
  'toString',
  'hasOwnProperty',
  'null',
  'public',
  'none',
  'pdf',
  'a'.repeat(3000),
  'word '.repeat(2000),
  'https://example.org/' + 'very-long-path-without-a-break/'.repeat(40),
  'שלום עולם',
  'العربية، مع فاصلة',
  '\u202egnp.exe\u202c \u2066isolate',
  '\u200b\u200d\ufeff\u00ad',
  'e\u0301'.repeat(50) + '\u0301'.repeat(200),
  '👩‍👩‍👧‍👦 🏳️‍🌈 𝕳𝖊𝖑𝖑𝖔',
  '\ud800 half a pair',
  '\udc00',
  'İstanbul ıI ß ﬁ Å',
  '漢字とかな 한국어 ไทย',
  'a,b;c:d=e&f#g%h%zz',
  '"quoted phrase" -minus OR (group) *',
  '\u2028\u2029',
  'Ünïcödé Ñandú',
];

export const FACETS = 'section type format audience topic publisher year language access source'.split(' ');

export const ADDRESSES = [
  'javascript:soakCanary()',
  ' JaVa\tScRi\npt:soakCanary()',
  'data:text/html,<script>soakCanary()</script>',
  'vbscript:x',
  'blob:https://example.org/1',
  'file:///etc/passwd',
  'https:example.org',
  'https://user:password@example.org/',
  'https://',
  'http://[::1',
  '//example.org/x',
  '../../up.pdf',
  '#fragment',
  '?q=1',
  '',
  'mailto:a@example.org',
  'mailto:',
  'tel:+1',
  'sms:233733',
  'https://xn--80ak6aa92e.com/',
  'https://раypal.example/',
  'https://example.org/%zz%00%ff',
  'https://example.org/' + 'x'.repeat(5000),
  'https://example.org:99999/',
  'HTTPS://EXAMPLE.ORG/Report.PDF',
  'intent://x#Intent;end',
];

export const DATES = [
  '2015',
  '2015-06',
  '2015-06-30',
  '2015-13-45',
  '0000-00-00',
  '9999-12-31',
  '-000001-01-01',
  '2024-02-30',
  '2024-02-29T23:59:59-14:00',
  'yesterday',
  '+275760-09-13',
  '2999-01-01',
];

export const LANGUAGES = [
  'en',
  'es',
  'ar',
  'en_US',
  'x',
  'zh-Hant-TW',
  'i-klingon',
  'toolonglanguage',
  'de-',
  '',
  '-',
  'ht',
  'EN',
];

export const NUMBERS = [0, -0, -1, 0.5, 1e308, 5e-324, 2 ** 53, -1e21, 793000, 1];

export const TYPES = [
  'application/pdf',
  'text/html',
  'image/svg+xml',
  'application/x-<b>',
  'pdf',
  '',
  'video/mp4',
  '*/*',
];

/** A value nested so deeply. */
function nested(depth) {
  let value = 'deep';
  for (let level = 0; level < depth; level++) value = level % 2 ? [value] : { v: value };
  return value;
}

/** Any JSON value. */
export function anyValue(random, depth = 0) {
  return random.weighted([
    [8, () => random.pick(TEXTS)],
    [4, () => random.pick(NUMBERS)],
    [3, () => random.pick([null, true, false])],
    [3, () => random.pick(ADDRESSES)],
    [1, () => nested(random.between(1, 40))],
    [3, () => (depth > 2 ? [] : Array.from({ length: random.below(5) }, () => anyValue(random, depth + 1)))],
    [
      3,
      () =>
        depth > 2
          ? {}
          : Object.fromEntries(
              Array.from({ length: random.below(4) }, () => [random.pick(TEXTS), anyValue(random, depth + 1)]),
            ),
    ],
  ])();
}
