import { once } from '../../once.ts';
import { wordSet } from '../words.ts';

export const it = once(() =>
  wordSet(`
  a abbia abbiamo abbiano adesso agli ai al alcune alcuni all alla alle allo allora altra altre altri altro anche ancora
  anno anni appena avere aveva avete avevo avrei bel bella bello ben bene buon buona buongiorno buonasera c'è che chi ci ciao
  ciò circa coi col come comunque con contro cosa cose così cui da dagli dai dal dall dalla dalle dallo davvero degli dei del
  dell della delle dello dentro detto deve devo di dice dico dire diritto domani dopo dov'è dove dovrebbe due dunque durante e
  è ecco ed era erano eravamo essere fa fai fanno fare fatto finché fino fra fu fuori già giorno giorni gli grande grazie
  ha hai hanno ho i ieri il in infatti insieme invece io la là le lei li lì lo loro lui ma magari mai male me meglio meno
  mentre mi mia mie miei mio molta molte molti molto ne né neanche negli nei nel nell nella nelle nello nessuna nessuno
  niente no noi non nostra nostre nostri nostro nulla o oggi ogni ognuno ok ora ore oltre oppure per perché perchè però più
  piu poco poi possiamo posso possono prima può pure qua qual quale quali qualche qualcosa qualcuno quando quanta quante
  quanti quanto quasi quel quella quelle quelli quello questa queste questi questo qui quindi quindi sa salve sarà sarebbe
  scusate se sei sembra sempre senza si sì sia siamo siete solo sono sopra sotto sta stai stanno stare stata state stati stato
  sto su sua sue sugli sui sul sull sulla sulle sullo suo suoi tale tanta tante tanti tanto te tempo ti tra troppo tu tua tue
  tuo tuoi tutta tutte tutti tutto un una uno va vado vai vi via visto voi volta volte vorrei vostra vostre vostri vostro
  vuole vuoi user http https xché nn cmq po po' l un' d c n s dell' d'accordo gente ahah haha amo adoro peggio pessimo
  brutto bravo bravi signor signora saluti prego favore
  prima primo seconda terza tre quattro cinque`),
);
