/**
 * Facebook tells times relatively ("3h", "10 hours ago", "36週前") or by day; the exact moment stands only in a tooltip.
 * What is worked out here is therefore always `about`, never `time`.
 */

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const YEAR = 365.25 * DAY;

/** Unit → how it begins in many languages; the longest beginning that fits wins. */
const UNITS: readonly (readonly [ms: number, words: string])[] = [
  [
    1000,
    's sec seg segundo seconde sek sekund giây 秒 초 ثانية ثوان saniye sn сек с detik วินาที วิ sekunda saniya',
  ],
  [
    MINUTE,
    'm min minuto minut phút 分 分鐘 分钟 분 دقيقة دقائق د dk dakika мин хв menit mnt นาที मिनट λεπτ דק perc',
  ],
  [
    HOUR,
    'h hr hour hora heure std stunde stunden ora ore uur u giờ 小時 小时 時間 시간 ساعة ساعات س sa saat ч час jam ' +
      'ชม ชั่วโมง घंटे घंटा godz tim timer ώρ שע óra oras',
  ],
  [
    DAY,
    'd j day día dia jour jours tag tage tg giorno giorni gg g dag ngày 天 日 일 يوم أيام ي gün дн день дня дней дні hari วัน ' +
      'दिन dn dni dzień ημ ימים יום nap araw',
  ],
  [
    7 * DAY,
    'w wk week sem semana semaine wo woche wochen settimana sett tuần 週 周 週間 주 أسبوع أسابيع hf hafta нед тиж minggu mgg ' +
      'สัปดาห์ सप्ताह tyg tydz v vecka veckor uke uker uge uger εβδ שבוע hét linggo',
  ],
  [
    YEAR / 12,
    'mo month mes mois monat monate mese mesi maand tháng 個月 个月 か月 ヶ月 개월 شهر أشهر ay мес міс bulan เดือน महीन mies',
  ],
  [
    YEAR,
    'y yr year año ano an ans a jahr jahre anno anni jaar năm 年 년 سنة سنوات سن yıl г год года лет рік tahun thn ปี ' +
      'साल rok lat lata år έτ שנ év taon',
  ],
];
/** "год" is an hour in Ukrainian and a year in Russian. */
const HOURS_IN_UKRAINIAN = 'год';
/** "an hour ago", "il y a une heure": one of something needs no digit, but a whole word. */
const LEAST_WITHOUT_NUMBER = 3;
const WORD = /\p{L}[\p{L}\p{M}]*/gu;
/** "3月20日", "3월 20일", "20 tháng 3": languages that number their months. */
const NUMBERED_MONTH = /(\d{1,2})\s*[月월]\s*(\d{1,2})|(\d{1,2})\s+tháng\s+(\d{1,2})/;

/**
 * When something was said, worked out from its label.
 *
 * @param label a relative time in any of the known languages, or a day ("March 20, 2023") in the page's own language
 * @param now the moment of reading, ms
 * @param lang the page's language, as `<html lang>` says it
 * @returns milliseconds since 1970, or `undefined` where the label cannot be understood
 */
export function aboutWhen(label: string, now: number, lang: string): number | undefined {
  const plain = westernDigits(label.toLowerCase()).trim();
  if (plain === '' || plain.length > 60) return undefined;
  const day = dayOf(plain, now, lang);
  if (day !== undefined) return Math.min(day, now);
  const numbers = numbersIn(plain);
  if (numbers.length > 1) return undefined;
  const [count = 1] = numbers;
  const unit = unitOf(plain, lang, numbers.length === 0 ? LEAST_WITHOUT_NUMBER : 1);
  return unit === undefined || count > 1000 ? undefined : now - count * unit;
}

/** Digits of any script as 0 to 9. */
export function westernDigits(text: string): string {
  return text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Decimal digits of every script stand in blocks of ten that begin with the zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 48;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

function unitOf(label: string, lang: string, least: number): number | undefined {
  if (lang.startsWith('uk') && label.includes(HOURS_IN_UKRAINIAN)) return HOUR;
  const words = label.match(WORD) ?? [];
  let best: { length: number; ms?: number } = { length: least - 1 };
  for (const [ms, beginnings] of UNITS)
    for (const beginning of beginnings.split(' ')) {
      const fits = words.some((word) =>
        beginning.length > 2 ? word.startsWith(beginning) : word === beginning,
      );
      const inside = /[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Arabic}]/u.test(beginning);
      if ((fits || (inside && label.includes(beginning))) && beginning.length > best.length)
        best = { length: beginning.length, ms };
    }
  return best.ms;
}

function dayOf(label: string, now: number, lang: string): number | undefined {
  const [month, day] = monthAndDay(label, lang);
  if (month === undefined || !day || day > 31) return undefined;
  const year = numbersIn(label).find((number) => number >= 2004 && number < 2100);
  const thisYear = new Date(now).getFullYear();
  const at = noon(year ?? thisYear, month, day);
  return year === undefined && at > now + DAY ? noon(thisYear - 1, month, day) : at;
}

function monthAndDay(label: string, lang: string): [month?: number, day?: number] {
  const numbered = NUMBERED_MONTH.exec(label);
  if (numbered) {
    const day = Number(numbered[2] ?? numbered[3]);
    return [Number(numbered[1] ?? numbered[4]) - 1, day];
  }
  const names = months.get(lang) ?? monthNames(lang);
  months.set(lang, names);
  const words = label.match(WORD) ?? [];
  const month = names.findIndex((spellings) => words.some((word) => spellings.includes(word)));
  return month < 0 ? [] : [month, numbersIn(label).find((number) => number <= 31)];
}

function numbersIn(label: string): number[] {
  return (label.match(/\d+/g) ?? []).map(Number);
}

function noon(year: number, month: number, day: number): number {
  return new Date(year, month, day, 12).getTime();
}

const months = new Map<string, string[][]>();

/** Every month as it stands in a date of this language, in full and short. */
function monthNames(lang: string): string[][] {
  const wanted = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(lang) ? [lang] : [];
  const locale = Intl.DateTimeFormat.supportedLocalesOf(wanted)[0] ?? 'en';
  return Array.from({ length: 12 }, (_, month) =>
    (['long', 'short'] as const).map((style) => {
      const format = new Intl.DateTimeFormat(locale, { day: 'numeric', month: style, timeZone: 'UTC' });
      const parts = format.formatToParts(Date.UTC(2024, month, 15));
      return (parts.find((part) => part.type === 'month')?.value ?? '').toLowerCase().replace(/\.$/, '');
    }),
  );
}
