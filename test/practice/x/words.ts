/** The interface's own words. English stands for every language that is not here. */
interface Words {
  home: string;
  notifications: string;
  all: string;
  mentions: string;
  profile: string;
  search: string;
  post: string;
  posts: string;
  reply: string;
  replies: string;
  reposts: string;
  likes: string;
  views: string;
  showMore: string;
  showReplies: string;
  ad: string;
  quote: string;
  replyingTo: string;
  and: string;
  reposted: string;
  prompt: string;
  replyPrompt: string;
  sent: string;
  view: string;
  back: string;
  conversation: string;
  liked: string;
  repostedYours: string;
  followed: string;
  theme: string;
  unavailable: string;
}

const EN: Words = {
  home: 'Home',
  notifications: 'Notifications',
  all: 'All',
  mentions: 'Mentions',
  profile: 'Profile',
  search: 'Search',
  post: 'Post',
  posts: 'Posts',
  reply: 'Reply',
  replies: 'Replies',
  reposts: 'Reposts',
  likes: 'Likes',
  views: 'Views',
  showMore: 'Show more',
  showReplies: 'Show replies',
  ad: 'Ad',
  quote: 'Quote',
  replyingTo: 'Replying to',
  and: 'and',
  reposted: 'reposted',
  prompt: 'What is going on?',
  replyPrompt: 'Post your reply',
  sent: 'Your post was sent.',
  view: 'View',
  back: 'Back',
  conversation: 'Conversation',
  liked: 'liked your post',
  repostedYours: 'reposted your post',
  followed: 'followed you',
  theme: 'Display',
  unavailable: 'This post is not available.',
};

const OTHERS: Record<string, Partial<Words>> = {
  de: {
    home: 'Startseite',
    notifications: 'Mitteilungen',
    all: 'Alle',
    mentions: 'Erwähnungen',
    profile: 'Profil',
    post: 'Posten',
    reply: 'Antworten',
    replies: 'Antworten',
    likes: 'Gefällt mir',
    ad: 'Anzeige',
    replyingTo: 'Antwort an',
    and: 'und',
    reposted: 'hat repostet',
    quote: 'Zitat',
    showMore: 'Mehr anzeigen',
    showReplies: 'Antworten anzeigen',
    conversation: 'Unterhaltung',
    back: 'Zurück',
  },
  es: {
    home: 'Inicio',
    notifications: 'Notificaciones',
    all: 'Todas',
    mentions: 'Menciones',
    profile: 'Perfil',
    reply: 'Responder',
    replies: 'Respuestas',
    likes: 'Me gusta',
    ad: 'Anuncio',
    replyingTo: 'Respondiendo a',
    and: 'y',
    reposted: 'reposteó',
    quote: 'Cita',
    showMore: 'Mostrar más',
  },
  fr: {
    home: 'Accueil',
    notifications: 'Notifications',
    all: 'Tout',
    mentions: 'Mentions',
    reply: 'Répondre',
    replies: 'Réponses',
    likes: 'J’aime',
    ad: 'Annonce',
    replyingTo: 'En réponse à',
    and: 'et',
    reposted: 'a reposté',
    quote: 'Citation',
    showMore: 'Voir plus',
  },
  ar: {
    home: 'الرئيسية',
    notifications: 'التنبيهات',
    all: 'الكل',
    mentions: 'الإشارات',
    profile: 'الملف الشخصي',
    search: 'بحث',
    post: 'نشر',
    posts: 'المنشورات',
    reply: 'رد',
    replies: 'ردود',
    reposts: 'إعادات نشر',
    likes: 'إعجابات',
    views: 'مشاهدات',
    showMore: 'إظهار المزيد',
    showReplies: 'إظهار الردود',
    ad: 'إعلان',
    quote: 'اقتباس',
    replyingTo: 'ردًا على',
    and: 'و',
    reposted: 'أعاد النشر',
    prompt: 'ماذا يحدث؟',
    replyPrompt: 'انشر ردك',
    sent: 'تم إرسال منشورك.',
    view: 'عرض',
    back: 'رجوع',
    conversation: 'محادثة',
    liked: 'أعجب بمنشورك',
    repostedYours: 'أعاد نشر منشورك',
    followed: 'تابعك',
  },
  he: {
    home: 'בית',
    notifications: 'התראות',
    all: 'הכול',
    mentions: 'אזכורים',
    reply: 'תגובה',
    replies: 'תגובות',
    likes: 'לייקים',
    ad: 'מודעה',
    replyingTo: 'בתגובה אל',
    and: 'וגם',
    reposted: 'פרסם מחדש',
    quote: 'ציטוט',
    showMore: 'הצגת עוד',
  },
  ja: {
    home: 'ホーム',
    notifications: '通知',
    all: 'すべて',
    mentions: '返信と言及',
    post: 'ポストする',
    reply: '返信',
    replies: '件の返信',
    reposts: '件のリポスト',
    likes: '件のいいね',
    views: '件の表示',
    ad: '広告',
    replyingTo: '返信先:',
    and: 'さん、',
    reposted: 'さんがリポスト',
    quote: '引用',
    showMore: 'さらに表示',
    conversation: '会話',
  },
  hi: {
    home: 'होम',
    notifications: 'सूचनाएँ',
    all: 'सभी',
    mentions: 'उल्लेख',
    reply: 'जवाब दें',
    replies: 'जवाब',
    likes: 'पसंद',
    ad: 'विज्ञापन',
    replyingTo: 'जवाब में',
    and: 'और',
    reposted: 'ने रीपोस्ट किया',
    quote: 'कोट',
    showMore: 'और दिखाएँ',
  },
};

/** The interface's words in `lang`. */
export function wordsIn(lang: string): Words {
  return { ...EN, ...OTHERS[lang.slice(0, 2)] };
}
