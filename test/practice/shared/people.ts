import type { Person, SiteName } from './model.ts';

type Row = [id: string, name: string, lang: string, keys: Record<SiteName, string>, about: string];

const keys = (x: string, facebook: string, linkedin: string): Record<SiteName, string> => ({
  x,
  facebook,
  linkedin,
});

/** Everybody who appears in the stories. */
const ROWS: Row[] = [
  [
    'you',
    'Tove Ardenwick',
    'en',
    keys('tove_kettlefern', 'tove.ardenwick', 'tove-ardenwick'),
    'Makes Kettlefern, shift plans for volunteers',
  ],
  [
    'mara',
    'Mara Quillfeather 🌿',
    'en',
    keys('maraquill', 'mara.quillfeather', 'mara-quillfeather'),
    'Runs a repair café',
  ],
  [
    'jonas',
    'Jonas Apfelthaler',
    'de',
    keys('apfelthaler', 'jonas.apfelthaler', 'jonas-apfelthaler'),
    'Tafel Oberwiesing, Ausgabe und Fahrdienst',
  ],
  [
    'ines',
    'Inés Carrascalva',
    'es',
    keys('ines_carrascalva', 'ines.carrascalva', 'ines-carrascalva'),
    'Coordina voluntarios en el huerto del barrio',
  ],
  [
    'claire',
    'Claire Montrevaux',
    'fr',
    keys('clairemontrevx', 'claire.montrevaux', 'claire-montrevaux'),
    'Bibliothèque associative, le samedi surtout',
  ],
  ['omar', 'عمر الزهروان', 'ar', keys('omar_zahrwan', 'omar.zahrwan', 'omar-zahrwan'), 'متطوع في مطبخ الحي'],
  [
    'noa',
    'נועה צפרירים',
    'he',
    keys('noatzafrir', 'noa.tzafririm', 'noa-tzafririm'),
    'רכזת מתנדבים, גינה קהילתית',
  ],
  [
    'hana',
    '水城はな',
    'ja',
    keys('mizushiro_hn', 'hana.mizushiro', 'hana-mizushiro'),
    '週末は子ども食堂を手伝っています',
  ],
  [
    'ravi',
    'रवि चंद्रोलेकर',
    'hi',
    keys('ravi_chandrolk', 'ravi.chandrolekar', 'ravi-chandrolekar'),
    'मोहल्ला पुस्तकालय के स्वयंसेवक',
  ],
  [
    'pim',
    'Pim van Doornveer',
    'nl',
    keys('pimdoornveer', 'pim.doornveer', 'pim-van-doornveer'),
    'Fietst, kookt, plant diensten',
  ],
  [
    'kai',
    'Kai \u202eesrever\u202c Z\u200be\u200br\u200bo',
    'en',
    keys('kai_0ddname', 'kai.oddname', 'kai-oddname'),
    'A name that tries to confuse',
  ],
  [
    'brand',
    'Brightbarrow',
    'en',
    keys('brightbarrow', 'brightbarrow', 'brightbarrow'),
    'Garden tools, delivered by bicycle',
  ],
];

/** The people of the stories as `site` knows them. */
export function peopleOf(site: SiteName): Person[] {
  return ROWS.map(([id, name, lang, named, about], index) => ({
    id,
    key: named[site],
    number: String(1_730_000_000_000 + index * 7_919),
    name,
    about,
    lang,
    hue: (index * 47 + 200) % 360,
    company: id === 'brand',
  }));
}
