import { once } from '../../once.ts';
import { wordSet } from '../words.ts';

export const pt = once(() =>
  wordSet(`
  a à agora aí ainda além algo alguém algum alguma algumas alguns ali ano anos ante antes ao aos após aquela aquele aquilo
  aqui as às assim até bem boa boas bom bons bora cada cara casa coisa coisas com como contra cujo da daquele dar das de dela
  dele deles demais depois desde desse desta deste deve devem dia dias disse disso disto diz dizer do dois dos duas e é ela
  elas ele eles em enquanto então entre era eram és essa essas esse esses está estão estar estas estava este estes estou eu
  faz fazem fazer fez fica ficar fiz foi fora foram gente grande há haver hoje hora horas ia ir isso isto já kkk kkkk la lá
  lhe lhes lo logo maior mais mal mas me melhor menos mesma mesmas mesmo mesmos meu meus mim minha minhas momento muita
  muitas muito muitos mundo na nada não nao nas nem nenhum nenhuma ninguém nisso no nos nós nossa nossas nosso nossos num
  numa nunca o obrigado obrigada oi olá onde ontem os ou outra outras outro outros para parece pela pelas pelo pelos per
  perante pessoal pode podem poder podia pois por porque porquê porém pouco pq pra pro próprio qual quais qualquer quando
  quanto quase que quê quem quer querem quero sabe sabem sabia são se seja sem sempre sendo ser será seu seus si sido sim só
  sob sobre somos sou sua suas tá tal também tanta tanto tão te tem têm temos tempo tenho ter teu teus ti tido tinha toda
  todas todo todos três tu tua tuas tudo última último um uma umas uns vai vamos vão vc vcs ver vez vezes vi você vocês vou
  né tô eita user http https favor dá amo adoro ruim pior péssimo bjs abraço tipo aqui mto mt
  primeira primeiro segunda terceira três quatro cinco`),
);
