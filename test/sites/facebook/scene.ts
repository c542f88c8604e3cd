/** Somebody on the page. Numbers stand in group links, and in all links of whoever has no vanity name. */
export interface Person {
  name: string;
  number: string;
  vanity?: string;
}

export const ada: Person = { name: 'Ada Quill', number: '100000000000011', vanity: 'ada.quill' };
export const bo: Person = { name: 'Bo Lindqvist', number: '100000000000022', vanity: 'bolindqvist.9' };
export const cy: Person = { name: 'Cy Okonjo', number: '100000000000033' };
export const bakery: Person = { name: 'Rye & Shine Bakery', number: '61550000000044' };

/** Ways in which the same page was written over the years and for different groups of people. */
export interface Dialect {
  /** Posts are articles. */
  article: boolean;
  /** Positions in the list. */
  position: boolean;
  /** Marks that name the parts of a post. */
  marks: boolean;
  /** Comments in a list (until 2023) or in blocks. */
  list: 'ul' | 'div';
  /** What the ids look like; `dangling`: the description names ids that do not exist. */
  ids: 'colons' | 'rails' | 'dangling';
  /** One more wrapper around everything. */
  wrapped: boolean;
  say: Phrases;
}

/** The words of the interface in one language. */
export interface Phrases {
  lang: string;
  dir: 'ltr' | 'rtl';
  hours(n: number): string;
  comment(name: string): string;
  replied(name: string, n: number): string;
  comments(n: number): string;
  seeMore: string;
  actions: string;
  hide: string;
  edit: string;
}

export const ENGLISH: Phrases = {
  lang: 'en',
  dir: 'ltr',
  hours: (n) => `${n}h`,
  comment: (name) => `Comment by ${name} 3 hours ago`,
  replied: (name, n) => `${name} replied · ${n} ${n === 1 ? 'Reply' : 'Replies'}`,
  comments: (n) => `${n} comments`,
  seeMore: 'See more',
  actions: 'Actions for this post',
  hide: 'Hide or report this',
  edit: 'Edit or delete this',
};

export const ARABIC: Phrases = {
  lang: 'ar',
  dir: 'rtl',
  hours: (n) => `${n.toLocaleString('ar-EG')} س`,
  comment: (name) => `تعليق بواسطة ${name} منذ ٣ ساعات`,
  replied: (name, n) => `ردّ ${name} · ${n.toLocaleString('ar-EG')} ردود`,
  comments: (n) => `${n.toLocaleString('ar-EG')} تعليقًا`,
  seeMore: 'عرض المزيد',
  actions: 'إجراءات لهذا المنشور',
  hide: 'إخفاء هذا أو الإبلاغ عنه',
  edit: 'تعديل هذا أو حذفه',
};

export const CHINESE: Phrases = {
  lang: 'zh-Hant',
  dir: 'ltr',
  hours: (n) => `${n}小時`,
  comment: (name) => `${name}的留言3小時前`,
  replied: (name, n) => `${name}已回覆 · ${n}則回覆`,
  comments: (n) => `${n}則留言`,
  seeMore: '顯示更多',
  actions: '此貼文的動作',
  hide: '隱藏或檢舉此留言',
  edit: '編輯或刪除此留言',
};

/** A language that the reader was never told of. */
export const MADE_UP: Phrases = {
  lang: 'xx',
  dir: 'ltr',
  hours: (n) => `${n} blor`,
  comment: (name) => `Ximo ${name} lo 3 blor`,
  replied: (name, n) => `${name} zamlo · ${n} zami`,
  comments: (n) => `${n} ximi`,
  seeMore: 'Nop talo',
  actions: 'Ruto',
  hide: 'Kelo rup',
  edit: 'Malo rup',
};

export const PLAIN: Dialect = {
  article: false,
  position: true,
  marks: true,
  list: 'div',
  ids: 'rails',
  wrapped: false,
  say: ENGLISH,
};
