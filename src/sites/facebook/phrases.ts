/**
 * The few words of the interface that help where structure says nothing. They are hints in the most used languages:
 * a page in any other language is read all the same, only with less detail.
 */

/** The button behind a shortened text. */
export const SEE_MORE = new Set(
  [
    'See more',
    'Ver más',
    'Voir plus',
    'En voir plus',
    'Afficher la suite',
    'Mehr anzeigen',
    'Mehr ansehen',
    'Ver mais',
    'Altro',
    'Altro...',
    'Meer weergeven',
    'Xem thêm',
    '查看更多',
    '顯示更多',
    '展开',
    'もっと見る',
    '더 보기',
    'عرض المزيد',
    'Daha fazla',
    'Devamını gör',
    'Zobacz więcej',
    'Wyświetl więcej',
    'Ещё',
    'Еще',
    'Lihat selengkapnya',
    'ดูเพิ่มเติม',
    'और देखें',
  ].map((words) => words.toLowerCase()),
);

/** What stands in place of the time on an advertisement. */
export const SPONSORED = new Set(
  [
    'Sponsored',
    'Ad',
    'Publicidad',
    'Patrocinado',
    'Sponsorisé',
    'Commandité',
    'Gesponsert',
    'Anzeige',
    'Sponsorizzato',
    'Gesponsord',
    'Được tài trợ',
    '贊助',
    '赞助内容',
    '广告',
    '広告',
    'Sponsored ',
    '광고',
    'مُموَّل',
    'إعلان مُموَّل',
    'ممول',
    'دارای پشتیبانی مالی',
    'ממומן',
    'Sponsorlu',
    'Sponsorowane',
    'Материал проплачен',
    'Реклама',
    'Disponsori',
    'Bersponsor',
    'ได้รับการสนับสนุน',
    'प्रायोजित',
    'May Sponsor',
    'Sponset',
    'Sponsrad',
    'Sponsoreret',
    'Χορηγούμενη',
    'Sponzorováno',
    'Sponzorované',
    'Sponsorizat',
    'Hirdetés',
  ].map((words) => words.trim().toLowerCase()),
);

/** "replied" around the name on a collapsed thread, before and behind it. */
export const REPLIED_BEFORE = /^(?:قام|ردّ|رد|أجاب|Tumugon si|Sumagot si)\s+/u;
export const REPLIED_BEHIND = new RegExp(
  '\\s*(?:' +
    [
      'replied',
      'respondió',
      'ha respondido',
      'respondeu',
      'a répondu',
      'hat geantwortet',
      'ha risposto',
      'heeft (?:geantwoord|gereageerd)',
      'đã (?:trả lời|phản hồi)',
      '已?回[覆复](?:了|過)?',
      'さんが返信しました',
      '님이 (?:답글을 남겼습니다|답장했습니다)',
      'بالرد',
      'yanıt(?:ladı| verdi)',
      'odpowiedział(?:\\(a\\)|a)?',
      'ответил(?:\\(-?а\\)|а)?',
      'membalas',
      'ตอบกลับ(?:แล้ว)?',
      'ने जवाब दिया',
    ].join('|') +
    ')$',
  'u',
);

/** The menu of one's own comment: "Edit or delete this". */
export const EDIT_OR_DELETE = new Set(
  [
    'Edit or delete this',
    'Editar o eliminar esto',
    'Modifier ou supprimer',
    'Modifier ou supprimer ceci',
    'Bearbeiten oder löschen',
    'Editar ou excluir isto',
    'Modifica o elimina questo elemento',
    'Chỉnh sửa hoặc xóa',
    'Chỉnh sửa hoặc xóa bình luận này',
    '編輯或刪除此留言',
    '编辑或删除此内容',
    'تعديل هذا أو حذفه',
  ].map((words) => words.toLowerCase()),
);

/** The order of comments that leaves some out. */
export const MOST_RELEVANT = new Set(
  [
    'Most relevant',
    'Top comments',
    'Más relevantes',
    'Les plus pertinents',
    'Plus pertinents',
    'Relevanteste zuerst',
    'Mais relevantes',
    'Più pertinenti',
    'Meest relevant',
    'Phù hợp nhất',
    '最相關',
    '最相关',
    '関連度の高い順',
    '관련성 높은 순',
    'الأكثر ملاءمة',
    'En alakalı',
    'Najtrafniejsze',
    'Самые актуальные',
    'Paling relevan',
  ].map((words) => words.toLowerCase()),
);
