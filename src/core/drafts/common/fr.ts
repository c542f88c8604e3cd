import { once } from '../../once.ts';
import { wordSet } from '../words.ts';

export const fr = once(() =>
  wordSet(`
  a à ai aie ainsi ait alors après as assez au aucun aucune aujourd'hui aurai aurait aussi autre autres aux avait avant avec
  avez avoir avons ayant beaucoup bien bon bonjour bonne bonsoir bref c'est ça car ce ceci cela celle celles celui cent ces
  cet cette ceux chacun chaque chez ci comme comment d dans de dehors déjà depuis des dès deux devoir dit dire dis doit
  donc dont du elle elles en encore enfin entre es est et étaient était étant été être eu eux fait faire fais faites faut
  fois font gens grâce hein hier il ils j'ai j'en j je jamais jour jours jusqu'à jusque l la là laquelle le lequel les
  lesquelles leur leurs lors lui m'a m ma mais malgré me même mêmes merci mes met mettre mieux moi moins mon n ne ni non nos
  notre nous on ont ou où oui par parce parfois pas pendant peu peut peuvent peux plus plusieurs plutôt pour pourquoi
  pourtant pouvez pouvoir près puis puisque qu qu'est qu'il qu'elle qu'on quand que quel quelle quelles quels quelque
  quelques qui quoi rien s s'il sa salut sans sauf se sera serait ses seulement si sinon soi sois soit sommes son sont
  sous souvent suis sur svp stp t ta tant te tel telle tellement tes toi ton toujours tous tout toute toutes très trop tu un
  une va vais vas vers veulent veut veux voilà voici voir vois vont vos votre vous vraiment vu y année années heure heures
  temps mdr lol user http https bcp pk pq j'ai n'est n'ai d'un d'une l'on c'était qu'ils aime mal pire mauvais nul super
  monsieur madame cordialement belle beau grand grande petit petite
  première premier deuxième troisième trois quatre cinq`),
);
